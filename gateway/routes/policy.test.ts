import { organisationPolicySchema } from '@sidenote/contract/policy';
import { terms } from '@sidenote/contract/terms';
import { protectedResourceSchema } from '@sidenote/contract/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

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

const policy = async () => organisationPolicySchema.parse(await (await gateway.call('/v1/policy')).json());

describe('the policy', () => {
  test('is what the contract says, with who answers and who asks', async () => {
    expect(await policy()).toMatchObject({
      orgId: 'acme',
      orgName: 'Acme',
      state: 'on',
      hipaaBound: false,
      region: 'on this gateway',
      upstream: { provider: 'Test Provider', model: 'test-model' },
      person: { name: 'Mira Okafor' },
    });
  });

  test('is not sent again while it has not changed', async () => {
    const first = await gateway.call('/v1/policy');
    const etag = first.headers.get('etag') ?? '';
    const same = await gateway.call('/v1/policy', { headers: { 'if-none-match': etag } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await gateway.change({ blockSite: ['secret.atlassian.net'] });
    const changed = await gateway.call('/v1/policy', { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('of one person is not taken for another’s', async () => {
    const etag = (await gateway.call('/v1/policy')).headers.get('etag') ?? '';
    const other = await gateway.call('/v1/policy', { person: 'jonas', headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  test('says so when the organisation has not opted in, and the models are refused', async () => {
    await gateway.change({ optOut: true });
    expect((await policy()).state).toBe('off');
    const models = await gateway.call('/v1/models');
    expect([models.status, await codeOf(models)]).toEqual([403, 'not_opted_in']);
    await gateway.change({ optIn: terms.version });
  });

  test('narrows the list of models to the actions allowed', async () => {
    await gateway.change({ actions: 'summarise,make-shorter' });
    const models = (await (await gateway.call('/v1/models')).json()) as { data: { id: string }[] };
    expect(models.data.map(({ id }) => id)).toEqual(['make-shorter', 'summarise']);
    await gateway.change({ actions: 'all' });
  });

  test('tells both numbers when a selection is too long', async () => {
    await gateway.change({ maxSelectionChars: '10' });
    const response = await gateway.chat();
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(response.status).toBe(413);
    expect(error.code).toBe('selection_too_large');
    expect(error.message).toContain('20 characters; the limit is 10');
    await gateway.change({ maxSelectionChars: '100000' });
  });
});

test('the gateway says where to sign in, to anyone', async () => {
  const response = await fetch(`${gateway.url}/.well-known/oauth-protected-resource`);
  expect(protectedResourceSchema.parse(await response.json())).toMatchObject({
    resource: gateway.url,
    authorization_servers: [`${gateway.url}/oidc`],
    sidenote_clients: [{ issuer: `${gateway.url}/oidc`, client_id: 'sidenote-extension' }],
  });
});
