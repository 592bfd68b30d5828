import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { connectorListSchema } from '@sidenote/contract/graph/connectors';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Answers, type AppServer, startAppServer } from '../testing/apps/app-server.ts';
import { failingApps, sampleApps } from '../testing/apps/sample-apps.ts';
import { missingIn, type PlaceControl } from '../testing/canary/controls.ts';
import { markersFor, newMarker } from '../testing/canary/markers.ts';
import { filesBeneath, leaksIn, textPlace } from '../testing/canary/places.ts';
import { searchFor } from '../testing/canary/search.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

/** Stands in every title, text, name and address of every app. */
const canary = newMarker();
const search = searchFor({ canary });

const samples = sampleApps(canary);

let gateway: TestGateway;
const apps: AppServer[] = [];
const stdio: string[] = [];
const told: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      stdio.push(String(text));
      return true;
    });
  gateway = await startTestGateway({ upstreamUrl: 'https://models.example/v1' });
  const printed = markersFor('out', 'err');
  process.stdout.write(printed.out);
  process.stderr.write(printed.err);
  controls.push(
    { what: 'what was printed', where: /^the outputs$/, text: printed.out },
    { what: 'what was printed', where: /^the outputs$/, text: printed.err },
    { what: 'a route', where: /^the log$/, text: '"route":"/v1/admin/connectors"' },
    { what: 'a route', where: /^the metrics$/, text: 'route="/v1/admin/connectors"' },
  );
  await gateway.read((db) =>
    db
      .updateTable('organisation')
      .set({ graph: JSON.stringify({ ...noGraph, on: true, people: 'people' }) })
      .where('id', '=', 'acme')
      .execute(),
  );
});
afterAll(async () => {
  vi.restoreAllMocks();
  await gateway.close();
  for (const app of apps) await app.close();
});

/** What has to stand in each place. */
const controls: PlaceControl[] = [];

/**
 * Where it was written: the database and its log of writes, every output, every answer and the metrics. Fails where something is
 * missing that has to be there.
 */
async function leaks(): Promise<string[]> {
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  const places = [
    ...filesBeneath(gateway.dataDir),
    textPlace('the log', gateway.log.join('')),
    textPlace('the outputs', stdio.join('')),
    textPlace('the answers', told.join('')),
    textPlace('the metrics', metrics),
  ];
  expect(missingIn(places, controls)).toEqual([]);
  return leaksIn(search, places);
}

const list = async () => {
  const answer = await (await gateway.call('/v1/admin/connectors', { person: 'ada' })).text();
  told.push(answer);
  return connectorListSchema.parse(JSON.parse(answer)).connectors;
};

const add = async (name: ConnectorApp, answers: Answers) => {
  const { scopes, secret } = samples[name];
  const app = await startAppServer(answers);
  apps.push(app);
  const body = { app: name, name, url: app.url, scopes, secret: secret(app.url), reason: 'A reason' };
  const response = await gateway.call('/v1/admin/connectors', { person: 'ada', body });
  expect(response.status).toBe(201);
  const { id } = JSON.parse(await response.text()) as { id: string };
  controls.push(
    { what: 'a connector', where: /^sidenote\.db-wal$/, text: id },
    { what: 'a connector', where: /^the answers$/, text: id },
  );
  return { id, app };
};

const names = Object.keys(samples) as ConnectorApp[];

test.each(names)('of all that %s says, only metadata arrives', async (name) => {
  const { id, app } = await add(name, samples[name].answers);
  const found = async () => (await list()).find((one) => one.id === id);
  await expect
    .poll(found, { timeout: 30_000 })
    .toMatchObject({ state: 'on', lastFault: null, objects: samples[name].objects });
  // A second round, with what the app says has changed.
  const asked = app.asked.length;
  await gateway.call(`/v1/admin/connectors/${id}/sync`, { person: 'ada', body: { reason: 'A reason' } });
  await expect.poll(() => app.asked.length, { timeout: 30_000 }).toBeGreaterThan(asked);
  expect(await leaks()).toEqual([]);
});

test.each(failingApps(canary))('nor does %s in which it stands', async (_name, answers) => {
  const { id } = await add('github', answers);
  await expect
    .poll(async () => (await list()).find((one) => one.id === id)?.lastFault, { timeout: 30_000 })
    .not.toBeNull();
  expect(await leaks()).toEqual([]);
});

test('and the search would find it', async () => {
  await gateway.read((db) =>
    db
      .updateTable('connector')
      .set({ name: Buffer.from(`x${canary}`).toString('base64') })
      .where('app', '=', 'slack')
      .execute(),
  );
  expect((await leaks()).join()).toContain('canary (base64 from 1) in sidenote.db');
});
