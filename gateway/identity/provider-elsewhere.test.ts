import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
/** Plays the organisation's identity provider; any certified one would do. */
let provider: TestGateway;
let gateway: TestGateway;
let token: string;

const start = (changes: Record<string, string | string[]> = {}) =>
  startTestGateway({
    upstreamUrl: upstream.baseUrl,
    identity: {
      kind: 'oidc',
      issuers: [
        {
          issuer: `${provider.url}/oidc`,
          audience: provider.url,
          clientIds: ['sidenote-extension'],
          organisationClaim: 'org',
          ...changes,
        },
      ],
    },
  });
const authorization = () => ({ headers: { authorization: `Bearer ${token}` } });
const ask = (to: TestGateway, path = '/v1/policy') => fetch(to.url + path, authorization());

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  provider = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  token = await provider.token('mira');
  gateway = await start();
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

describe('a gateway with an identity provider elsewhere', () => {
  test('takes its tokens, and starts with nothing allowed', async () => {
    expect(await (await ask(gateway)).json()).toMatchObject({
      orgId: 'acme',
      state: 'off',
      sites: { allow: [] },
    });
    expect(await codeOf(await ask(gateway, '/v1/models'))).toBe('not_opted_in');
    await gateway.change({ optIn: terms.version, actions: 'summarise' });
    expect((await ask(gateway, '/v1/models')).status).toBe(200);
  });

  test('has no sign-in of its own, and says where it is', async () => {
    expect((await fetch(`${gateway.url}/oidc/auth`)).status).toBe(404);
    const resource = await (await fetch(`${gateway.url}/.well-known/oauth-protected-resource`)).json();
    expect(resource).toMatchObject({ authorization_servers: [`${provider.url}/oidc`] });
  });

  test.each([
    ['another audience', { audience: 'https://other.example' }],
    ['another client', { clientIds: ['other'] }],
    ['another organisation claim', { organisationClaim: 'tenant' }],
  ])('bound to %s refuses them', async (_name, changes) => {
    const other = await start(changes);
    expect((await ask(other)).status).toBe(401);
    await other.close();
  });

  test('keeps a known key while the provider is down, and is busy where it never saw one', async () => {
    const late = await start();
    await provider.close();
    expect((await ask(gateway)).status).toBe(200);
    const answer = await ask(late);
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'busy']);
    await late.close();
  });
});
