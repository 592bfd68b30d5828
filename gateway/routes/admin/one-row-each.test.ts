import { noGraph } from '@sidenote/contract/graph/no-graph';
import { lastOver, startOf } from '@sidenote/contract/weeks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeKeysOf } from '../../graph/node-keys.ts';
import { listAudit } from '../../storage/audit.ts';
import { namedSecret } from '../../storage/secrets.ts';
import { administering } from '../../testing/administering.ts';
import { type AppServer, startAppServer } from '../../testing/apps/app-server.ts';
import { sampleGitHub } from '../../testing/apps/sample-github.ts';
import { changingNothing, type Ground, mutations } from '../../testing/audited-mutations.ts';
import { directoryToken } from '../../testing/directory.ts';
import { attestedProvider, registryFile, registryOf } from '../../testing/registry.ts';
import { addSampleWork } from '../../testing/sample-graph.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../testing/webhook-receiver.ts';

const directory = directoryToken();
let gateway: TestGateway;
let registry: Awaited<ReturnType<typeof registryFile>>;
let app: AppServer;
let receiver: WebhookReceiver;
let ground: Ground;

beforeAll(async () => {
  const upstreamUrl = 'https://models.example/v1';
  registry = await registryFile(registryOf([attestedProvider(upstreamUrl, { key: { stored: true } })]));
  app = await startAppServer(
    sampleGitHub(
      { collaborators: [1], issues: [[1, 2]], repositories: ['acme/site'] },
      'what somebody wrote',
    ),
  );
  receiver = await startWebhookReceiver();
  gateway = await startTestGateway({
    ...{ upstreamUrl, region: 'eu', providersFile: registry.file },
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: directory.sha256 }],
  });
  const tokens = { owner: await gateway.token('ada'), directory: directory.token };
  ground = { send: administering(gateway.url, tokens), receiverUrl: receiver.url, appUrl: app.url };
  await fillGraph();
}, 120_000);
afterAll(async () => {
  await gateway.close();
  await Promise.all([registry.remove(), app.close(), receiver.close()]);
});

/** Weeks of work that can be analysed, in an organisation whose graph is switched on. */
async function fillGraph(): Promise<void> {
  const secret = await namedSecret(gateway.storage, {
    ...{ masterKey: Buffer.from('7'.repeat(64), 'hex'), name: 'graph' },
    make: () => expect.unreachable('The gateway has made it.'),
  });
  const now = startOf(lastOver(Date.now()) + 1);
  await addSampleWork(gateway.storage, {
    ...{ orgId: 'acme', keys: nodeKeysOf(secret, 'acme'), weeks: 2, now },
  });
  const graph = JSON.stringify({ ...noGraph, on: true, people: 'people' });
  await gateway.read((db) => db.updateTable('organisation').set({ graph }).execute());
  await gateway.change({});
}

const rowsAfter = (after: number) => gateway.read((db) => listAudit(db, 'acme', { after, limit: 1_000 }));

describe('the audit', () => {
  test('has a change here for every route that could change something, or a reason why there is none', () => {
    const isAdministration = (rule: string) =>
      !['public', 'probe', 'identity-provider', 'console', 'signed-in', 'opted-in'].includes(rule);
    const changing = gateway.routes
      .filter(({ method, rule }) => !['GET', 'HEAD', 'OPTIONS'].includes(method) && isAdministration(rule))
      .map(({ method, url }) => `${method} ${url}`);
    const reading = Object.keys(mutations).filter((route) => route.startsWith('GET '));
    expect(Object.keys({ ...mutations, ...changingNothing }).toSorted()).toEqual(
      [...changing, ...reading].toSorted(),
    );
    const routes = gateway.routes.map(({ method, url }) => `${method} ${url}`);
    expect(reading.filter((route) => !routes.includes(route))).toEqual([]);
  });

  test.each(Object.entries(mutations))('has one row more after %s, and no other', async (route, mutation) => {
    const [method = '', url = ''] = route.split(' ');
    const { path = url, ...ask } = await mutation.prepare(ground);
    const before = (await rowsAfter(0)).at(-1)?.seq ?? 0;
    await ground.send(method, path, ask);
    const actor = url.startsWith('/scim/') ? 'directory' : expect.stringMatching(/^[0-9a-f]{32}$/);
    const given = ask.body !== undefined && 'reason' in ask.body ? ask.body.reason : null;
    const { act: action } = mutation;
    expect(await rowsAfter(before)).toMatchObject([{ action, actor, reason: given, seq: before + 1 }]);
  });
});
