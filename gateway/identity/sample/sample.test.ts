import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { signIn } from '../../testing/sign-in.ts';
import {
  codeOf,
  EXTENSION_ID,
  EXTENSION_ORIGIN,
  startTestGateway,
  type TestGateway,
} from '../../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const query = (changes: Record<string, string> = {}) => {
  const parameters = {
    client_id: 'sidenote-extension',
    response_type: 'code',
    redirect_uri: `https://${EXTENSION_ID}.chromiumapp.org/`,
    scope: 'openid',
    state: 'state',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...changes,
  };
  return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
};
const authorize = (changes?: Record<string, string>) =>
  fetch(`${gateway.url}/oidc/auth?${query(changes)}`, { redirect: 'manual' });

describe('the sample sign-in', () => {
  test('gives an access token for this gateway, with person and organisation', async () => {
    const claims = decodeJwt(await gateway.token('mira'));
    expect(claims).toMatchObject({
      iss: `${gateway.url}/oidc`,
      aud: gateway.url,
      sub: 'mira',
      org: 'acme',
      name: 'Mira Okafor',
      roles: ['user'],
      groups: ['billing'],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(600);
  });

  test('renews silently with the session of the browser, and not without one', async () => {
    const first = await signIn(gateway.url, 'jonas');
    const second = await signIn(gateway.url, 'mira', { cookies: first.cookies, prompt: 'none' });
    expect(decodeJwt(second.accessToken).sub).toBe('jonas');
    await expect(signIn(gateway.url, 'mira', { prompt: 'none' })).rejects.toThrow('login_required');
  });

  test('does not take an ID token for an access token', async () => {
    const { idToken } = await signIn(gateway.url, 'mira');
    const response = await fetch(`${gateway.url}/v1/policy`, {
      headers: { authorization: `Bearer ${idToken}` },
    });
    expect(response.status).toBe(401);
  });

  test('tells a person of an unknown organisation that it has not opted in', async () => {
    const response = await gateway.call('/v1/policy', { person: 'olga' });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('not_opted_in');
  });

  test.each([
    ['no code challenge', { code_challenge: '', code_challenge_method: '' }],
    ['a plain code challenge', { code_challenge_method: 'plain' }],
  ])('refuses %s', async (_name, changes) => {
    const response = await authorize(changes);
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  test.each([
    ['a redirect to elsewhere', { redirect_uri: 'https://evil.org/' }],
    ['another extension’s redirect', { redirect_uri: `https://${'b'.repeat(32)}.chromiumapp.org/` }],
    ['an unknown client', { client_id: 'other' }],
  ])('answers %s with its own page, without a redirect', async (_name, changes) => {
    const response = await authorize(changes);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).not.toContain('evil');
  });

  test('shows its people on a page that loads and runs nothing', async () => {
    const start = await authorize();
    const cookie = start.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    const page = await fetch(new URL(start.headers.get('location') ?? '', gateway.url), {
      headers: { cookie },
    });
    const policy = page.headers.get('content-security-policy') ?? '';
    const html = await page.text();
    expect(html).toContain('Sample sign-in for the demo');
    expect(html.match(/<button/g)).toHaveLength(8);
    expect(html).not.toMatch(/<script|<img|<link|https?:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' https://${EXTENSION_ID}.chromiumapp.org`);
    expect(policy).not.toContain('unsafe');
  });

  test('has no page for a browser that did not start the sign-in', async () => {
    const start = await authorize();
    const page = await fetch(new URL(start.headers.get('location') ?? '', gateway.url));
    expect(page.status).toBe(400);
  });

  test('names its own address, whatever host it was asked by', async () => {
    const path = '/oidc/.well-known/openid-configuration';
    const document = await (await fetch(gateway.url.replace('127.0.0.1', 'localhost') + path)).json();
    expect(document).toMatchObject({
      issuer: `${gateway.url}/oidc`,
      token_endpoint: `${gateway.url}/oidc/token`,
    });
    expect(document).toMatchObject({
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
    });
  });

  test.each([
    [EXTENSION_ORIGIN, EXTENSION_ORIGIN],
    ['https://evil.org', null],
  ])('lets %s read from the token endpoint: %s', async (origin, allowed) => {
    const response = await fetch(`${gateway.url}/oidc/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'sidenote-extension',
        code: 'x',
        redirect_uri: 'https://x',
        code_verifier: 'x'.repeat(43),
      }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });
});
