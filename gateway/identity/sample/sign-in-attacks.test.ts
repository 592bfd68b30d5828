import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { authorise, LOOPBACK_REDIRECT } from '../../testing/sign-in.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let server: oauth.AuthorizationServer;

/** The client library that the extension signs in with. */
const insecure = { [oauth.allowInsecureRequests]: true };
const client: oauth.Client = { client_id: 'sidenote-extension' };

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  const issuer = new URL(`${gateway.url}/oidc`);
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...insecure });
  server = await oauth.processDiscoveryResponse(issuer, found);
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

type Begun = Awaited<ReturnType<typeof authorise>>;

/** What goes wrong in a sign-in that is otherwise Mira's own. */
interface Twist {
  readonly parameters?: Record<string, string>;
  /** Changes the address that the browser comes back to. */
  readonly redirect?: (query: URLSearchParams, other: Begun) => void;
  readonly state?: (begun: Begun, other: Begun) => string;
  readonly nonce?: (begun: Begun, other: Begun) => string;
  readonly verifier?: (begun: Begun, other: Begun) => string;
  readonly redirectUri?: string;
  readonly client?: oauth.Client;
}

/** A sign-in as the extension does it, from the authorisation to the checked tokens. */
async function finish(twist: Twist): Promise<string | undefined> {
  const begun = await authorise(gateway.url, 'mira', { parameters: twist.parameters ?? {} });
  const other = await authorise(gateway.url, 'jonas');
  const back = new URL(begun.redirect);
  twist.redirect?.(back.searchParams, other);
  const parameters = oauth.validateAuthResponse(
    server,
    client,
    back,
    (twist.state ?? ((own) => own.state))(begun, other),
  );
  const granted = await oauth.authorizationCodeGrantRequest(
    server,
    twist.client ?? client,
    oauth.None(),
    parameters,
    twist.redirectUri ?? LOOPBACK_REDIRECT,
    (twist.verifier ?? ((own) => own.verifier))(begun, other),
    insecure,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, granted, {
    expectedNonce: (twist.nonce ?? ((own) => own.nonce))(begun, other),
    requireIdToken: true,
  });
  return oauth.getValidatedIdTokenClaims(tokens)?.sub;
}

/** Each with what the client or the provider says no to. */
const attacks: [name: string, no: string, twist: Twist][] = [
  ['another state in the answer', '"state"', { redirect: (query, other) => query.set('state', other.state) }],
  ['no state in the answer', '"state"', { redirect: (query) => query.delete('state') }],
  ['the state twice', '"state"', { redirect: (query) => query.append('state', query.get('state') ?? '') }],
  [
    'the answer of a sign-in that this browser did not start',
    '"state"',
    { state: (_own, other) => other.state },
  ],
  [
    'an answer in another provider’s name',
    '"iss"',
    { redirect: (query) => query.set('iss', 'https://evil.org') },
  ],
  ['an error beside the code', 'access_denied', { redirect: (query) => query.set('error', 'access_denied') }],
  [
    'the code of another person’s sign-in put in place of one’s own',
    'invalid_grant',
    { redirect: (query, other) => query.set('code', other.redirect.searchParams.get('code') ?? '') },
  ],
  ['a code that was made up', 'invalid_grant', { redirect: (query) => query.set('code', 'x'.repeat(43)) }],
  ['an ID token for another nonce', '"nonce"', { nonce: (_own, other) => other.nonce }],
  ['no nonce where one was asked for', '"nonce"', { parameters: { nonce: '' } }],
  ['another verifier', 'invalid_grant', { verifier: (_own, other) => other.verifier }],
  [
    'the challenge as the verifier, as if the method were plain',
    'invalid_grant',
    {
      verifier: () => 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      parameters: { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' },
    },
  ],
  ['a downgrade to a plain challenge', 'invalid_request', { parameters: { code_challenge_method: 'plain' } }],
  [
    'a downgrade to no challenge',
    'invalid_request',
    { parameters: { code_challenge: '', code_challenge_method: '' } },
  ],
  [
    'another redirect address at the exchange',
    'invalid_grant',
    { redirectUri: 'http://127.0.0.1/elsewhere' },
  ],
  ['another client at the exchange', 'invalid_client', { client: { client_id: 'other' } }],
  [
    'tokens in the address, without an exchange',
    '"iss"',
    { parameters: { response_type: 'id_token token' } },
  ],
  [
    'a request by reference',
    'request_uri_not_supported',
    { parameters: { request_uri: 'https://evil.org/request' } },
  ],
];

describe('a sign-in', () => {
  test('that nobody disturbs gives the person’s own tokens', async () => {
    expect(await finish({})).toBe('mira');
  });

  test.each(attacks)('does not end with tokens: %s', async (_name, no, twist) => {
    const end = await finish(twist).catch((error: Error & { error?: string }) => error);
    expect(end).toBeInstanceOf(Error);
    expect(end instanceof Error ? (end.error ?? end.message) : '').toContain(no);
  });

  test('gives its code once', async () => {
    const { redirect, clientId, verifier, tokenEndpoint } = await authorise(gateway.url, 'mira');
    const exchange = () =>
      fetch(tokenEndpoint, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: clientId,
          code: redirect.searchParams.get('code') ?? '',
          code_verifier: verifier,
          redirect_uri: LOOPBACK_REDIRECT,
        }),
      });
    expect((await exchange()).status).toBe(200);
    const second = await exchange();
    expect([second.status, await second.json()]).toEqual([
      400,
      expect.objectContaining({ error: 'invalid_grant' }),
    ]);
  });

  test.each([
    ['another host', 'https://evil.org/'],
    ['a host that begins like it', 'http://127.0.0.1.evil.org/signed-in'],
    ['a user that looks like it', 'http://127.0.0.1@evil.org/signed-in'],
    ['another path', 'http://127.0.0.1/signed-in/../evil'],
    ['a script', 'javascript:alert(1)'],
    ['a fragment', 'http://127.0.0.1/signed-in#x'],
  ])('leads nowhere else: %s', async (_name, redirect_uri) => {
    await expect(authorise(gateway.url, 'mira', { parameters: { redirect_uri } })).rejects.toThrow('400');
  });
});
