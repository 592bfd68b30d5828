import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Connector, connectorListSchema } from '@sidenote/contract/graph/connectors';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage, type Storage } from '../storage/database.ts';
import { type AppServer, startAppServer } from '../testing/apps/app-server.ts';
import { gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { startFleet } from '../testing/fleet.ts';
import { type GatewayProcess, startGatewayProcess } from '../testing/gateway-process.ts';
import { signInAsSample } from '../testing/sign-in.ts';

const upstreamUrl = 'https://models.example/v1';
const whole = sampleGitHub(
  { collaborators: [1, 2], issues: [[1, 2], [3, 4], [5]], repositories: ['acme/site'] },
  'what somebody wrote',
);
const toAdd = { app: 'github', name: 'Code', scopes: ['acme/site'], secret: gitHubSecret };

let app: AppServer;
/** Resolves when the second page is asked for, which then is never answered. */
let halfway: Promise<void>;
let opened: AsyncDisposableStack;
beforeEach(async () => {
  opened = new AsyncDisposableStack();
  const asked = Promise.withResolvers<void>();
  halfway = asked.promise;
  app = await startAppServer((question, answer) => {
    if (!question.body.includes('"after":"page-1"')) return whole(question, answer);
    asked.resolve();
    return undefined;
  });
  opened.defer(() => app.close());
});
afterEach(() => opened.disposeAsync());

const questions = (part: string) => app.asked.filter(({ body }) => body.includes(part)).length;
const switchOn = ({ inOrganisation }: Storage) =>
  inOrganisation('acme', (db) =>
    db
      .updateTable('organisation')
      .set({ graph: JSON.stringify({ ...noGraph, on: true, people: 'people' }) })
      .where('id', '=', 'acme')
      .execute(),
  );
const edgesIn = ({ inOrganisation }: Storage) =>
  inOrganisation('acme', (db) =>
    db.selectFrom('graph_edge').selectAll().orderBy('source').orderBy('kind').orderBy('target').execute(),
  );

/** Kills a gateway that waits for a page, and the app then answers. */
async function kill(gateway: GatewayProcess): Promise<void> {
  gateway.kill('SIGKILL');
  await gateway.ended;
  app.answers = whole;
}

/** Everything is there, and each page was asked for once but the one that was asked for as it was killed. */
async function expectWhole(
  storage: Storage,
  list: () => Promise<Connector | undefined>,
  sync: () => Promise<unknown>,
) {
  const through = expect.poll(list, { timeout: 60_000 });
  await through.toMatchObject({ done: 1, objects: 6, state: 'on', lastFault: null });
  expect(questions('collaborators(')).toBe(1);
  expect(questions('issues(')).toBe(4);
  expect(questions('"after":"page-1"')).toBe(2);
  expect(questions('"after":"page-2"')).toBe(1);
  const edges = await edgesIn(storage);
  const counts = (isTogether: boolean) =>
    edges.filter(({ kind }) => (kind === 'works-with') === isTogether).map(({ count }) => count);
  expect(new Set(counts(false))).toEqual(new Set([1]));
  // On each of the five issues are 1, 2 and 3, and on the pull request 2 and 3.
  expect(counts(true).sort()).toEqual([5, 5, 6]);
  // A whole round more brings nothing that is not there.
  const asked = app.asked.length;
  const { lastAt } = (await list()) ?? {};
  await sync();
  await expect.poll(async () => (await list())?.lastAt, { timeout: 60_000 }).not.toBe(lastAt);
  expect(app.asked.length).toBe(asked + 5);
  expect(await edgesIn(storage)).toEqual(edges);
}

test('a gateway that was killed in the middle of a round goes on at the page where it was, as soon as it runs again', {
  timeout: 120_000,
}, async () => {
  const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'sidenote-killed-')), 'data');
  opened.defer(() => rmSync(path.dirname(dataDir), { recursive: true }));
  const environment = { SIDENOTE_MASTER_KEY: '7'.repeat(64) };
  const upstream = { kind: 'openai-compatible', baseUrl: upstreamUrl, model: 'm', provider: 'P' } as const;
  const start = async () => {
    const gateway = await startGatewayProcess({ dataDir, upstream }, environment);
    opened.defer(() => gateway.close());
    const authorization = `Bearer ${await signInAsSample(gateway.url, 'ada')}`;
    const call = async (to: string, body?: object) =>
      fetch(`${gateway.url}/v1/admin/connectors${to}`, {
        headers: { authorization, 'content-type': 'application/json' },
        ...(body && { method: 'POST', body: JSON.stringify({ ...body, reason: 'A reason' }) }),
      });
    return { gateway, call };
  };
  const first = await start();
  const storage = await openStorage({ dataDir });
  opened.defer(() => storage.close());
  await switchOn(storage);
  expect((await first.call('', { ...toAdd, url: app.url })).status).toBe(201);
  await halfway;
  await kill(first.gateway);
  const next = await start();
  const list = async () => connectorListSchema.parse(await (await next.call('')).json()).connectors[0];
  await expectWhole(storage, list, async () => next.call(`/${(await list())?.id}/sync`, {}));
});

test('what one of several gateways was at as it was killed, another takes up at that page', {
  timeout: 120_000,
}, async () => {
  const fleet = await startFleet({ upstreamUrl, count: 1 });
  opened.defer(() => fleet.close());
  const [first] = fleet.gateways;
  if (first === undefined) throw new Error('There is one gateway.');
  await switchOn(fleet.storage);
  await fleet.admin(first, '/connectors', { body: { ...toAdd, url: app.url } });
  await halfway;
  const second = await fleet.start();
  await kill(first);
  // Its claim counts for two minutes more, which are not waited for here.
  await fleet.storage.inOrganisation('acme', (db) =>
    db.updateTable('connector').set({ leased_until: 0 }).execute(),
  );
  const list = async () =>
    connectorListSchema.parse(await (await fleet.admin(second, '/connectors')).json()).connectors[0];
  await expectWhole(fleet.storage, list, async () =>
    fleet.admin(second, `/connectors/${(await list())?.id}/sync`, { body: {} }),
  );
});
