import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Gateway } from './gateway-pins.ts';
import type { Session } from './storage.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';
import { CLIENT, REDIRECT, startOddProvider, type Twist } from './testing/odd-provider.ts';

const browser = stubManagedBrowser();
browser.installType = 'normal';
const provider = await startOddProvider();
/** What the browser's window comes to. */
let window: (address: string) => Promise<string>;
/** Whether the browser was told to go to the provider's page. */
let opened = false;
Object.assign(globalThis.browser, {
  identity: {
    getRedirectURL: () => REDIRECT,
    launchWebAuthFlow: ({ url }: { url: string }) => {
      opened = true;
      return window(url);
    },
  },
});
const noListeners = { addListener: () => undefined, removeListener: () => undefined };
Object.assign(chrome, { windows: { onCreated: noListeners } });
const { currentSession, signIn } = await import('./session.ts');

const gateway: Gateway = {
  url: provider.gatewayUrl,
  orgId: undefined,
  issuer: undefined,
  clientId: undefined,
};
const inWindow = () => ({ step: () => undefined, signal: new AbortController().signal });

beforeEach(() => {
  browser.session.clear();
  browser.disk.clear();
  browser.session.set('gatewayUrl', provider.gatewayUrl);
  provider.asked.length = 0;
  provider.twist = {};
  opened = false;
  window = provider.visit;
});

const standing = () => JSON.stringify([...browser.session, ...browser.disk]);
const TOKEN = '/idp/token';
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;

/** How far a sign-in goes: what is found out too late is at least never kept. */
type Reached = 'no window' | 'no exchange' | 'the exchange';

const html = (status: number): Twist => ({
  exchange: (response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
});
const asJson = (status: number, headers: Record<string, string> = {}): Twist => ({
  exchange: (response, tokens) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(tokens)),
});
const document = (change: Record<string, unknown>): Twist => ({
  document: (whole) => ({ ...whole, ...change }),
});
const tokens = (change: Record<string, unknown>): Twist => ({ tokens: (whole) => ({ ...whole, ...change }) });
const back = (change: (query: URLSearchParams) => void): Twist => ({
  back: ({ searchParams }) => change(searchParams),
});

const attacks: readonly [name: string, twist: Twist, far: Reached, code?: string][] = [
  [
    'a gateway that speaks for another one',
    { resource: (it) => ({ ...it, resource: 'https://evil.org' }) },
    'no window',
    'gateway_invalid',
  ],
  [
    'a gateway that names no provider',
    { resource: (it) => ({ ...it, sidenote_clients: [] }) },
    'no window',
    'gateway_invalid',
  ],
  ['a document of another issuer', document({ issuer: 'https://evil.org' }), 'no window'],
  ['a document without a place to sign in', document({ authorization_endpoint: undefined }), 'no window'],
  [
    'a place to sign in without TLS',
    document({ authorization_endpoint: 'http://evil.org/authorise' }),
    'no window',
  ],
  [
    'a place to sign in that is a script',
    document({ authorization_endpoint: 'javascript:alert(1)' }),
    'no window',
  ],
  ['a place of the exchange without TLS', document({ token_endpoint: 'http://evil.org/token' }), 'no window'],
  ['a document of two megabytes', document({ more: 'x'.repeat(2_000_000) }), 'no window'],

  ['another state', back((query) => query.set('state', 'x'.repeat(43))), 'no exchange'],
  ['no state', back((query) => query.delete('state')), 'no exchange'],
  ['an empty state', back((query) => query.set('state', '')), 'no exchange'],
  ['the state twice', back((query) => query.append('state', query.get('state') ?? '')), 'no exchange'],
  ['no code', back((query) => query.delete('code')), 'no exchange'],
  ['the code twice', back((query) => query.append('code', query.get('code') ?? '')), 'no exchange'],
  ['another issuer in the answer', back((query) => query.set('iss', 'https://evil.org')), 'no exchange'],
  ['no issuer in the answer of one that names it', back((query) => query.delete('iss')), 'no exchange'],
  [
    'an error',
    back((query) => {
      query.delete('code');
      query.set('error', 'access_denied');
    }),
    'no exchange',
  ],
  ['an error beside the code', back((query) => query.set('error', 'server_error')), 'no exchange'],
  [
    'the answer in the fragment',
    {
      back: (it) => {
        it.hash = it.search.slice(1);
        it.search = '';
      },
    },
    'no exchange',
  ],
  [
    'tokens in place of a code',
    back((query) => {
      query.delete('code');
      query.set('access_token', 'x');
      query.set('id_token', 'y');
    }),
    'no exchange',
  ],

  ['a code that was made up', back((query) => query.set('code', 'x'.repeat(43))), 'the exchange'],
  [
    'the code of somebody else’s sign-in, whose verifier is theirs',
    back((query) => query.set('code', provider.codeOfAnother())),
    'the exchange',
  ],
  ['a page of HTML for tokens', html(200), 'the exchange'],
  ['tokens under another type', asJson(200, { 'content-type': 'text/plain' }), 'the exchange'],
  ['tokens with another status', asJson(201), 'the exchange'],
  ['tokens in a refusal', asJson(400), 'the exchange'],
  ['a broken provider', html(500), 'the exchange'],
  ['a redirect at the exchange', asJson(307, { location: 'http://127.0.0.1:9/token' }), 'the exchange'],
  ['a connection that is cut', { exchange: (response) => void response.destroy() }, 'the exchange'],
  ['tokens of two megabytes', tokens({ access_token: 'x'.repeat(2_000_000) }), 'the exchange'],
  ['tokens beside two megabytes', tokens({ more: 'x'.repeat(2_000_000) }), 'the exchange'],
  ['a list of tokens', { tokens: (whole) => [whole] }, 'the exchange'],
  ['no access token', tokens({ access_token: undefined }), 'the exchange'],
  ['an empty access token', tokens({ access_token: '' }), 'the exchange'],
  ['an access token that is a number', tokens({ access_token: 7 }), 'the exchange'],
  ['an access token of another kind', tokens({ token_type: 'mac' }), 'the exchange'],
  ['an access token of no kind', tokens({ token_type: undefined }), 'the exchange'],
  ['a life that is no number', tokens({ expires_in: 'for ever' }), 'the exchange'],
  ['a life that has ended before', tokens({ expires_in: -1 }), 'the exchange'],

  ['no ID token', { idToken: () => undefined }, 'the exchange'],
  ['an ID token that is none', { idToken: () => 'token' }, 'the exchange'],
  ['an ID token without a signature', { header: { alg: 'none' } }, 'the exchange'],
  ['an ID token signed with a secret', { header: { alg: 'HS256' } }, 'the exchange'],
  ['an ID token for another nonce', { claims: { nonce: 'x'.repeat(43) } }, 'the exchange'],
  ['an ID token without a nonce', { claims: { nonce: undefined } }, 'the exchange'],
  ['an ID token for another client', { claims: { aud: 'another' } }, 'the exchange'],
  [
    'an ID token for several, of which we are one',
    { claims: { aud: [CLIENT, 'another'], azp: 'another' } },
    'the exchange',
  ],
  ['an ID token of another issuer', { claims: { iss: 'https://evil.org' } }, 'the exchange'],
  ['an ID token that has expired', { claims: { exp: inSeconds(-600) } }, 'the exchange'],
  ['an ID token without an end', { claims: { exp: undefined } }, 'the exchange'],
  ['an ID token of nobody', { claims: { sub: undefined } }, 'the exchange'],
  ['an ID token of an empty name', { claims: { sub: '' } }, 'the exchange'],
];

const reached = (): Reached => {
  if (provider.asked.includes(TOKEN)) return 'the exchange';
  return opened ? 'no exchange' : 'no window';
};

describe('a sign-in of the extension', () => {
  test('that nobody disturbs ends with the person’s own token, by a code that only its verifier opens', async () => {
    const signedIn = await signIn(gateway, inWindow());
    const owner = { gatewayUrl: gateway.url, issuer: provider.issuer, clientId: CLIENT, subject: 'mira' };
    expect(signedIn).toMatchObject({ ok: true, value: { accessToken: 'the-access-token', owner } });
    expect(browser.session.get('session')).toMatchObject({ name: 'Mira Okafor', owner });
    const { authorise, exchange } = provider.parameters;
    const verifier = exchange.get('code_verifier') ?? '';
    expect(verifier.length).toBeGreaterThanOrEqual(43);
    expect(authorise.get('code_challenge_method')).toBe('S256');
    expect(authorise.get('code_challenge')).toBe(createHash('sha256').update(verifier).digest('base64url'));
    expect([...authorise.values()]).not.toContain(verifier);
    expect([authorise.get('resource'), exchange.get('resource')]).toEqual([gateway.url, gateway.url]);
  });

  test.each(attacks)(
    'is refused, and nothing of it is kept: %s',
    async (_, twist, far, code = 'sign_in_failed') => {
      provider.twist = twist;
      const before = standing();
      expect(await signIn(gateway, inWindow())).toMatchObject({ ok: false, code });
      expect(reached()).toBe(far);
      expect(standing()).toBe(before);
    },
  );

  test.each<[string, Partial<Gateway>]>([
    ['another provider', { issuer: 'https://login.example' }],
    ['another client', { issuer: provider.issuer, clientId: 'another' }],
  ])('does not begin where the admin named %s', async (_, pins) => {
    const before = standing();
    expect(await signIn({ ...gateway, ...pins }, inWindow())).toEqual({
      ok: false,
      code: 'sign_in_elsewhere',
    });
    expect(reached()).toBe('no window');
    expect(standing()).toBe(before);
  });

  test.each([
    ['is closed', 'The user did not approve access.', 'sign_in_failed'],
    ['shows no page', 'Authorization page could not be loaded.', 'sign_in_page_not_loaded'],
  ])('whose window %s is told as such', async (_, message, code) => {
    window = () => Promise.reject(new Error(message));
    const before = standing();
    expect(await signIn(gateway, inWindow())).toEqual({ ok: false, code });
    expect(standing()).toBe(before);
  });

  test('gives each sign-in a state, a nonce and a verifier of its own', async () => {
    const seen = [];
    for (let times = 0; times < 3; times += 1) {
      await signIn(gateway, inWindow());
      const { authorise, exchange } = provider.parameters;
      seen.push(authorise.get('state'), authorise.get('nonce'), exchange.get('code_verifier'));
    }
    expect(new Set(seen).size).toBe(9);
  });
});

/** Each of these would give the session of one who is signed in to somebody else, or end it. */
const atRenewal: readonly [name: string, twist: Twist][] = [
  ['another state', back((query) => query.set('state', 'x'.repeat(43)))],
  ['the code of somebody else’s sign-in', back((query) => query.set('code', provider.codeOfAnother()))],
  ['an ID token for another nonce', { claims: { nonce: 'x'.repeat(43) } }],
  ['tokens under another type', asJson(200, { 'content-type': 'text/plain' })],
];

test.each(atRenewal)(
  'a renewal that is disturbed leaves who is signed in as they were: %s',
  async (_, twist) => {
    await signIn(gateway, inWindow());
    const session = browser.session.get('session') as Session;
    const soon = { ...session, expiresAt: Date.now() + 5_000 };
    browser.session.set('session', soon);
    provider.twist = twist;
    const before = standing();
    expect(await currentSession(gateway)).toEqual(soon);
    expect(standing()).toBe(before);
  },
);
