import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTwoTenants, type TwoTenants } from '../testing/two-tenants.ts';

let scene: TwoTenants;
beforeAll(async () => {
  // As the guide has it: it listens on this machine alone, and a proxy brings everybody.
  scene = await startTwoTenants('https://models.example/v1', { publicUrl: 'https://gateway.example' });
});
afterAll(() => scene.close());

test.each([
  'http://127.0.0.1:9000/',
  'https://127.0.0.1:9000/',
  'http://localhost:9000/',
  'http://[::1]:9000/',
])('a gateway with a proxy in front sends nothing into its own machine: %s', async (url) => {
  const { gateway, tenants } = scene;
  const authorization = `Bearer ${await tenants[0].token('owner', 'owner')}`;
  const response = await fetch(`${gateway.url}/v1/admin/webhooks`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'SIEM', url, format: 'json', reason: 'A reason of the test' }),
  });
  expect([response.status, await response.json()]).toMatchObject([400, { error: { param: 'url' } }]);
});
