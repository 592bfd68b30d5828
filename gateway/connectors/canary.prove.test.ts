import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { connectorListSchema } from '@sidenote/contract/graph/connectors';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answers, type AppServer, startAppServer } from '../testing/apps/app-server.ts';
import { failingApps, type SampleApp, sampleApps } from '../testing/apps/sample-apps.ts';
import { newMarker } from '../testing/canary/markers.ts';
import { leaksIn, type Place } from '../testing/canary/places.ts';
import { searchFor } from '../testing/canary/search.ts';
import { startWatchedGateway, type WatchedGateway } from '../testing/canary/watched-gateway.ts';

/** Stands in every title, text, name and address of every app. */
const canary = newMarker();
const samples = sampleApps(canary);
const names = Object.keys(samples) as ConnectorApp[];
const leaks = (places: Place[]) => leaksIn(searchFor({ canary }), places.map(withoutAddresses));

/**
 * A person is looked for in the directory by the address that an app says of an account. A PostgreSQL that is told to write down
 * every value, as this one, has that address in its own log, and nowhere else.
 */
function withoutAddresses({ name, bytes }: Place): Place {
  if (!/^PostgreSQL, [^:]+: log$/.test(name)) return { name, bytes };
  const text = Buffer.from(bytes).toString('latin1');
  return {
    name,
    bytes: Buffer.from(text.replace(new RegExp(`'${canary}\\d*@acme\\.example'`, 'g'), ''), 'latin1'),
  };
}

let watched: WatchedGateway;
const apps = new Map<string, AppServer>();
beforeAll(async () => {
  watched = await startWatchedGateway(newMarker());
  await watched.storage.inOrganisation('acme', (db) =>
    db
      .updateTable('organisation')
      .set({ graph: JSON.stringify({ ...noGraph, on: true, people: 'people' }) })
      .where('id', '=', 'acme')
      .execute(),
  );
});
afterAll(async () => {
  await watched?.close();
  for (const app of apps.values()) await app.close();
});

/** Connects an app, and gives the connector's id. */
async function add(name: ConnectorApp, { scopes, secret }: SampleApp, answers: Answers): Promise<string> {
  const app = await startAppServer(answers);
  const body = { app: name, name, url: app.url, scopes, secret: secret(app.url), reason: 'A reason' };
  const response = await watched.send('/v1/admin/connectors', body, 'ada');
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  apps.set(id, app);
  return id;
}

const found = async (id: string) => {
  const list = await watched.send('/v1/admin/connectors', undefined, 'ada');
  return connectorListSchema.parse(await list.json()).connectors.find((one) => one.id === id);
};

/** Lets it read once more, until it has asked everything that it asked before. */
async function again(id: string): Promise<void> {
  const asked = apps.get(id)?.asked ?? [];
  const until = asked.length + 1;
  await watched.send(`/v1/admin/connectors/${id}/sync`, { reason: 'A reason' }, 'ada');
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(until);
}

/** Connections that rest, and hold what was read on them last, are closed well before that. */
const RESTING_MS = 40_000;
const PATIENCE = 180_000;

test(
  'of all that apps say, only metadata arrives anywhere, and none of it stays in memory',
  async () => {
    const ids: [ConnectorApp, string][] = [];
    for (const name of names) ids.push([name, await add(name, samples[name], samples[name].answers)]);
    for (const [name, id] of ids)
      await expect
        .poll(() => found(id), { timeout: 30_000 })
        .toMatchObject({ state: 'on', lastFault: null, objects: samples[name].objects });
    for (const [, id] of ids) await again(id);
    for (const [, answers] of failingApps(canary)) {
      const id = await add('github', samples.github, answers);
      await expect.poll(async () => (await found(id))?.lastFault, { timeout: 30_000 }).not.toBeNull();
      await watched.keepMetrics();
    }
    const places = await watched.places();
    expect(places.some(({ name }) => name === 'PostgreSQL, rows: connector')).toBe(true);
    expect(leaks(places)).toEqual([]);

    // What was read last stays where Node reads, until something else is read.
    const others = sampleApps(newMarker());
    for (const [name, id] of ids) {
      const app = apps.get(id);
      if (app !== undefined) app.answers = others[name].answers;
      await again(id);
    }
    await expect.poll(async () => leaks(await watched.memory()), { timeout: RESTING_MS }).toEqual([]);
  },
  PATIENCE,
);
