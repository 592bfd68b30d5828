import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ConsoleBrowser,
  type ConsoleCall,
  consoleBrowser,
  signedInConsole,
} from '../testing/console-browser.ts';
import { sendRaw } from '../testing/raw-request.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, EXTENSION_ORIGIN, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { signInStates } from './sign-in-state.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let ada: ConsoleBrowser;
let otto: ConsoleBrowser;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    organisations: ['acme', 'elsewhere'].map((id) => ({ id, name: id, claim: id })),
  });
  ada = await signedInConsole(gateway.url, 'ada');
  otto = await signedInConsole(gateway.url, 'otto');
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const suspended = { method: 'POST', body: { reason: 'Somebody else’s page says so' } };
const sessionCookie = (browser: ConsoleBrowser) => browser.jar.get('sidenote-console') ?? '';
const whoIs = async (browser: ConsoleBrowser, call: ConsoleCall = {}) => {
  const response = await browser.call('/console/session', call);
  return response.ok ? ((await response.json()) as { person: string }).person : response.status;
};

describe('a request with the cookie', () => {
  test('is the signed-in person’s when their console sends it', async () => {
    const response = await ada.call('/console/session');
    expect(await response.json()).toMatchObject({ organisation: { id: 'acme' }, name: 'Ada Admin' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each<[attack: string, headers: ConsoleCall['headers'], status: number]>([
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 401],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }, 401],
    ['an address that was typed', { 'sec-fetch-site': 'none' }, 401],
    ['a browser that does not say', { 'sec-fetch-site': undefined }, 401],
    ['a page without our header', { 'x-sidenote-console': undefined }, 401],
    ['a page with something else in it', { 'x-sidenote-console': 'yes' }, 401],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['the extension', { origin: EXTENSION_ORIGIN }, 401],
    ['a form here', { 'content-type': 'text/plain', 'x-sidenote-console': undefined }, 401],
    [
      'a form elsewhere',
      {
        'content-type': 'application/x-www-form-urlencoded',
        'x-sidenote-console': undefined,
        'sec-fetch-site': 'cross-site',
        origin: 'https://evil.example',
      },
      403,
    ],
    ['a page that sends a token, too', { authorization: 'Bearer something' }, 401],
  ])('of %s changes nothing', async (_attack, headers, status) => {
    const response = await ada.call('/v1/admin/organisation/suspend', { ...suspended, headers });
    expect(response.status).toBe(status);
    const reading = await ada.call('/v1/admin/organisation', { headers });
    expect(reading.status).toBe(status);
  });

  test('of another site is not let through by a preflight either', async () => {
    for (const origin of [EXTENSION_ORIGIN, 'https://evil.example']) {
      const preflight = await fetch(`${gateway.url}/v1/admin/organisation/suspend`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'x-sidenote-console',
        },
      });
      expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
      expect(preflight.headers.get('access-control-allow-headers') ?? '').not.toContain('x-sidenote-console');
    }
  });

  test('changed nothing, all of them', async () => {
    const { state } = (await (await ada.call('/v1/admin/organisation')).json()) as { state: string };
    expect(state).toBe('on');
  });
});

describe('a cookie', () => {
  test.each<[attack: string, made: () => string]>([
    [
      'of another organisation’s person, for this one',
      () => sessionCookie(otto).replace(/^elsewhere/, 'acme'),
    ],
    ['of this organisation, for another', () => sessionCookie(ada).replace(/^acme/, 'elsewhere')],
    ['for every organisation', () => sessionCookie(ada).replace(/^acme/, '*')],
    ['without its last character', () => sessionCookie(ada).slice(0, -1)],
    ['with another secret', () => `acme.${'A'.repeat(43)}`],
    ['of a hash from the database', () => `acme.${'0'.repeat(64)}`],
    ['that says who signed out', () => 'acme.out'],
    ['that says that somebody did', () => 'out'],
    ['that stands there twice', () => `${sessionCookie(ada)}; sidenote-console=${sessionCookie(otto)}`],
  ])('%s opens nothing', async (_attack, made) => {
    expect(await whoIs(ada, { headers: { cookie: `sidenote-console=${made()}` } })).toBe(401);
  });

  test('gives a look into its own organisation, and not into another', async () => {
    const { id } = (await (await otto.call('/v1/admin/organisation')).json()) as { id: string };
    expect(id).toBe('elsewhere');
  });

  test('is in no database, nor is a token', async () => {
    const rows = await gateway.read((db) => db.selectFrom('console_session').selectAll().execute());
    expect(rows.length).toBeGreaterThan(0);
    const dump = JSON.stringify(rows);
    expect(dump).not.toContain(sessionCookie(ada).split('.')[1]);
    // Long enough that what is sealed, which may spell any short word, does not spell them.
    expect(dump).not.toMatch(/eyJhbGciOi|"ada"|Ada Admin/);
  });
});

describe('the way back from the provider', () => {
  test('leads to the page that was asked for, once', async () => {
    const browser = consoleBrowser(gateway.url, 'ada');
    const address = await browser.comeBack('?next=/console/audit%3Fq%3Da%26b%3D1');
    const before = new Map(browser.jar);
    expect(await browser.arrive(address)).toBe('/console/audit?q=a&b=1');
    expect(await whoIs(browser)).toMatch(/\w/);
    // The same again: the browser has nothing any more that it would be the answer to, and the code is used up.
    expect(await browser.arrive(address)).toBe('/console/?trouble=failed');
    const copied = consoleBrowser(gateway.url, 'ada');
    for (const [name, value] of before) copied.jar.set(name, value);
    expect(await copied.arrive(address)).toBe('/console/?trouble=failed');
    expect(copied.jar.has('sidenote-console')).toBe(false);
  });

  test.each<[attack: string, change: (browser: ConsoleBrowser, address: URL) => void]>([
    ['in another browser', ({ jar }) => jar.delete('sidenote-sign-in')],
    ['with another state', (_browser, address) => address.searchParams.set('state', 'another')],
    ['without a state', (_browser, address) => address.searchParams.delete('state')],
    ['with another code', (_browser, address) => address.searchParams.set('code', 'another')],
    ['with another issuer', (_browser, address) => address.searchParams.set('iss', 'https://evil.example')],
    ['with a refusal', (_browser, address) => address.searchParams.set('error', 'access_denied')],
    [
      'with a nonce that the sign-in did not have',
      ({ jar }) => {
        const states = signInStates(Buffer.from('7'.repeat(64), 'hex'));
        const state = states.open(jar.get('sidenote-sign-in'), Date.now());
        if (state !== undefined) jar.set('sidenote-sign-in', states.seal({ ...state, nonce: 'another' }));
      },
    ],
  ])('signs nobody in when it comes %s', async (_attack, change) => {
    const browser = consoleBrowser(gateway.url, 'ada');
    const address = new URL(await browser.comeBack());
    change(browser, address);
    expect(await browser.arrive(address.href)).toBe('/console/?trouble=failed');
    expect(browser.jar.has('sidenote-console')).toBe(false);
  });

  test.each([
    ...[
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/console/\\evil.example',
      '/console//evil',
    ],
    ...[
      '/console/../v1/policy',
      '/console/%2e%2e/v1/policy',
      'javascript:alert(1)',
      '/console/\tx',
      '/oidc/auth',
    ],
    ...[
      '/console/sign-in',
      '/console/sign-out',
      '/console/assets/x',
      '/consoles/',
      `/console/?${'a'.repeat(2_000)}`,
    ],
  ])('never leads to %j', async (next) => {
    const browser = consoleBrowser(gateway.url, 'ada');
    expect(await browser.signIn(`?${new URLSearchParams({ next })}`)).toBe('/console/');
  });

  test('makes a session of its own: one that stood there before is not taken over', async () => {
    const browser = consoleBrowser(gateway.url, 'ada');
    browser.jar.set('sidenote-console', `acme.${'B'.repeat(43)}`);
    await browser.signIn();
    expect(sessionCookie(browser)).not.toContain('BBBB');
  });

  test('of a fresh sign-in lets the same person in, in a new session, and nobody else', async () => {
    const browser = await signedInConsole(gateway.url, 'pia');
    const first = sessionCookie(browser);
    expect(await browser.signIn('?fresh=1')).toBe('/console/signed-in-anew');
    const second = sessionCookie(browser);
    expect(second).not.toBe(first);
    expect(await whoIs(browser, { headers: { cookie: `sidenote-console=${first}` } })).toBe(401);
    const aron = consoleBrowser(gateway.url, 'aron');
    aron.jar.set('sidenote-console', second);
    expect(await aron.signIn('?fresh=1')).toBe('/console/signed-in-anew?trouble=somebody_else');
    expect(sessionCookie(aron)).toBe(second);
  });
});

describe('a session is over', () => {
  const behind = (change: { seen_at: number } | { created_at: number }) =>
    gateway.read((db) => db.updateTable('console_session').set(change).execute());

  test('once its person signed out, who is asked who they are at the next sign-in', async () => {
    const browser = await signedInConsole(gateway.url, 'aron');
    const cookie = browser.cookie();
    const out = await browser.call('/console/sign-out', { method: 'POST' });
    expect(out.status).toBe(204);
    expect(await whoIs(browser, { headers: { cookie } })).toBe(401);
    const [line = ''] = out.headers.getSetCookie();
    const again = await browser.call('/console/sign-in', { headers: { cookie: line.split(';', 1)[0] } });
    expect(new URL(again.headers.get('location') ?? '').searchParams.get('prompt')).toBe('login');
  });

  test('is led on to no other site, whatever host its request names', async () => {
    const { body } = await sendRaw(gateway.url, [
      'GET http://evil.example/console/sign-in?next=/console/ HTTP/1.1',
      'sec-fetch-site: cross-site',
    ]);
    expect(body).toContain('url=/console/sign-in?next=/console/');
    expect(body).not.toContain('evil.example');
  });

  test('not because another site says so', async () => {
    const out = await ada.call('/console/sign-out', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(out.status).toBe(403);
    expect(await whoIs(ada)).toMatch(/\w/);
  });

  test('after 15 minutes in which nobody did anything, however often the page asked by itself', async () => {
    const browser = await signedInConsole(gateway.url, 'aron');
    const watching = { headers: { 'x-sidenote-console': '0' } };
    await behind({ seen_at: Date.now() - 14 * 60_000 });
    expect(await whoIs(browser, watching)).toMatch(/\w/);
    const seen = await gateway.read((db) => db.selectFrom('console_session').select('seen_at').execute());
    expect(seen.every(({ seen_at }) => seen_at < Date.now() - 13 * 60_000)).toBe(true);
    expect(await whoIs(browser)).toMatch(/\w/);
    await behind({ seen_at: Date.now() - 15 * 60_000 });
    expect(await whoIs(browser)).toBe(401);
  });

  test('after 8 hours, whatever was done', async () => {
    const browser = await signedInConsole(gateway.url, 'aron');
    await behind({ created_at: Date.now() - 8 * 3_600_000 });
    expect(await whoIs(browser)).toBe(401);
  });

  test('for a person whose access was ended, who may still sign out', async () => {
    const [owner, browser] = [
      await signedInConsole(gateway.url, 'ada'),
      await signedInConsole(gateway.url, 'anouk'),
    ];
    const body = { subject: 'anouk', reason: 'Left' };
    expect((await owner.call('/v1/admin/people/revoke', { method: 'POST', body })).status).toBe(204);
    const refused = await browser.call('/console/session');
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'access_revoked']);
    expect((await browser.call('/console/sign-out', { method: 'POST' })).status).toBe(204);
  });
});

describe('what is sent', () => {
  test.each([
    ['/console/', "script-src 'self'"],
    ['/console/scope', "require-trusted-types-for 'script'"],
    ['/console/signed-in', "default-src 'none'"],
  ])('of %s can be framed by nobody, runs our own scripts alone and stays here', async (path, directive) => {
    const { headers } = await fetch(gateway.url + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(directive);
    for (const one of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
      expect(policy).toContain(one);
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('of its files is kept for as long as anybody likes, and nothing else of the disk is sent', async () => {
    const file = await fetch(`${gateway.url}/console/assets/app.js`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(file.headers.get('cache-control')).toContain('immutable');
    for (const name of ['..%2findex.html', '%2e%2e%2f%2e%2e%2fpackage.json', 'nothing.js', '.built-from'])
      expect((await fetch(`${gateway.url}/console/assets/${name}`)).status).toBe(404);
  });
});
