import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsoleBrowser, consoleBrowser } from '../testing/console-browser.ts';
import { type RememberingProvider, startRememberingProvider } from '../testing/remembering-provider.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { keepCookies } from '../testing/sign-in.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

type Name = 'north' | 'south';

let upstream: ScriptedUpstream;
let providers: Readonly<Record<Name, RememberingProvider>>;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  const [north, south] = await Promise.all([startRememberingProvider(), startRememberingProvider()]);
  providers = { north, south };
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    identity: { kind: 'oidc', issuers: [...north.identity.issuers, ...south.identity.issuers] },
    organisations: (['north', 'south'] as const).map((id) => ({
      ...{ id, name: id, claim: 'acme', issuer: issuerOf(id) },
    })),
  });
});
afterAll(async () => {
  await gateway.close();
  await providers.north[Symbol.asyncDispose]();
  await providers.south[Symbol.asyncDispose]();
  await upstream.close();
});

function issuerOf(name: Name): string {
  return providers[name].identity.issuers[0].issuer;
}

/** Whose provider a sign-in is led to. */
async function ledTo(browser: ConsoleBrowser, query = ''): Promise<Name | undefined> {
  const { headers } = await browser.call(`/console/sign-in${query}`);
  const { origin } = new URL(headers.get('location') ?? '', gateway.url);
  return (['north', 'south'] as const).find((name) => issuerOf(name) === origin);
}

async function organisationShown(browser: ConsoleBrowser): Promise<string | number> {
  const response = await browser.call('/console/session');
  if (!response.ok) return response.status;
  return ((await response.json()) as { organisation: { id: string } }).organisation.id;
}

async function signedInAt(name: Name): Promise<ConsoleBrowser> {
  const browser = consoleBrowser(gateway.url, 'ada');
  await browser.signIn(`?organisation=${name}`);
  expect(await organisationShown(browser)).toBe(name);
  return browser;
}

const behind = (change: { seen_at: number } | { created_at: number }) =>
  gateway.storage.inOrganisation('south', (db) => db.updateTable('console_session').set(change).execute());

const endings: [how: string, end: (browser: ConsoleBrowser) => Promise<unknown>][] = [
  ['doing nothing', () => behind({ seen_at: Date.now() - 15 * 60_000 })],
  ['eight hours', () => behind({ created_at: Date.now() - 8 * 3_600_000 })],
  [
    'signing out',
    async (browser) => keepCookies(browser.jar, await browser.call('/console/sign-out', { method: 'POST' })),
  ],
];

describe('of two providers', () => {
  test.each([
    ['', 'north'],
    ['?organisation=north', 'north'],
    ['?organisation=south', 'south'],
    ['?organisation=nobody', 'north'],
    ['?organisation=', 'north'],
    [`?organisation=${'a'.repeat(81)}`, 'north'],
  ])('a first visit by /console/sign-in%s is led to the one of %s', async (query, name) => {
    expect(await ledTo(consoleBrowser(gateway.url, 'ada'), query)).toBe(name);
  });

  test.each(endings)('one’s own asks again after %s', async (_how, end) => {
    const browser = await signedInAt('south');
    await end(browser);
    expect(await organisationShown(browser)).toBe(401);
    expect(await ledTo(browser)).toBe('south');
    await browser.signIn('?next=/console/audit');
    expect(await organisationShown(browser)).toBe('south');
  });

  test.each(endings)('a link to another organisation leads there after %s', async (_how, end) => {
    const browser = await signedInAt('south');
    await end(browser);
    expect(await ledTo(browser, '?organisation=north')).toBe('north');
  });

  test('the session’s own is asked while it lasts, whatever a link says', async () => {
    expect(await ledTo(await signedInAt('south'), '?organisation=north')).toBe('south');
  });
});

describe('a sign-in that failed leads to the same provider again', () => {
  const failing = async (browser: ConsoleBrowser, query?: string) => {
    const address = new URL(await browser.comeBack(query));
    address.searchParams.set('error', 'access_denied');
    return browser.arrive(address.href);
  };

  test.each(['north', 'south', 'nobody', 'a&trouble=not_set_up'])(
    'by the page that says so, which says %j back, known or not',
    async (organisation) => {
      const browser = consoleBrowser(gateway.url, 'ada');
      const named = new URLSearchParams({ organisation });
      expect(await failing(browser, `?${named}`)).toBe(`/console/?trouble=failed&${named}`);
    },
  );

  test('after a session that ended, too', async () => {
    const browser = await signedInAt('south');
    await behind({ seen_at: Date.now() - 15 * 60_000 });
    expect(await failing(browser)).toBe('/console/?trouble=failed&organisation=south');
    expect(await ledTo(browser)).toBe('south');
  });
});
