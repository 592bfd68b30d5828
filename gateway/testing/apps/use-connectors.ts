import { randomBytes } from 'node:crypto';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import { terms } from '@sidenote/contract/terms';
import { afterEach, beforeEach, expect } from 'vitest';
import { listConnectors } from '../../connectors/described.ts';
import { connectorSecretContext, sealConnectorSecret } from '../../connectors/secret.ts';
import { type ConnectorOptions, type Connectors, startConnectors } from '../../connectors/worker.ts';
import { nodeKeysOf } from '../../graph/node-keys.ts';
import { addConnector, findConnector, syncNow } from '../../storage/connectors.ts';
import type { ConnectorRow } from '../../storage/tables.ts';
import { addOrganisation, personNo } from '../sample-rows.ts';
import { type StorageKind, useStorage } from '../test-storage.ts';
import { type AppServer, startAppServer } from './app-server.ts';
import { type GitHubWorld, gitHubSecret, sampleGitHub } from './sample-github.ts';

export const masterKey = randomBytes(32);
export const graphKey = randomBytes(32);
export const keys = nodeKeysOf(graphKey, 'acme');
/** Stands wherever the sample has a text. */
export const text = 'what somebody wrote';

/** A database with a graph, a GitHub of its own and connectors that read it, new for each test of the suite it is called in. */
export function useConnectors(kind: StorageKind) {
  const at = useStorage(kind);
  const { as, across } = at;
  const started: Connectors[] = [];
  let app: AppServer;
  let world: GitHubWorld;
  beforeEach(async () => {
    world = { collaborators: [1, 2], issues: [[1, 2], [3, 4], [5]], repositories: ['acme/site'] };
    app = await startAppServer(sampleGitHub(world, text));
    await across((db) => addOrganisation(db, 'acme'));
    await setGraph({ on: true, people: 'people' });
  });
  afterEach(async () => {
    for (const connectors of started.splice(0)) await connectors.close();
    await app.close();
  });

  const setGraph = (rules: Partial<GraphRules>) =>
    as((db) =>
      db
        .updateTable('organisation')
        .set({ graph: JSON.stringify({ ...noGraph, ...rules }), switch: 'on', terms_version: terms.version })
        .where('id', '=', 'acme')
        .execute(),
    );
  const start = (changes: Partial<ConnectorOptions> = {}) => {
    const failures: unknown[] = [];
    const connectors = startConnectors({
      ...{ storage: at.storage, masterKey, graphKey, gatewayIsLoopback: true },
      ...{ everyMs: 20, timeoutMs: 60_000, roundMs: 3_600_000 },
      onFailure: (error) => void failures.push(error),
      ...changes,
    });
    started.push(connectors);
    return { connectors, failures };
  };
  const add = (scopes = ['acme'], secret = gitHubSecret) =>
    as((db) =>
      addConnector(db, keys, {
        ...{ orgId: 'acme', app: 'github', name: 'Code', url: app.url, scopes, createdBy: personNo(1) },
        ...{ at: Date.now(), fingerprint: 'sha256:0' },
        seal: (id, version) =>
          sealConnectorSecret(masterKey, secret, connectorSecretContext('acme', id, version)),
      }),
    );
  const told = async () => {
    const [connector] = await as((db) => listConnectors(db, keys, 'acme'));
    return connector;
  };
  const rowOf = async (id: string): Promise<ConnectorRow> => {
    const row = await as((db) => findConnector(db, 'acme', id));
    if (row === undefined) throw new Error('The connector is gone.');
    return row;
  };
  const again = async (id: string) => {
    const row = await rowOf(id);
    await as((db) => syncNow(db, row, Date.now()));
  };
  /** Until it was looked at once more, and is put off. */
  const rested = (id: string) =>
    expect
      .poll(async () => (await rowOf(id)).due_at, { timeout: 30_000 })
      .toBeGreaterThan(Date.now() + 30_000);
  const rowAtRest = (id: string) =>
    expect
      .poll(
        async () => {
          const { lease, due_at } = await rowOf(id);
          return lease === null && due_at > Date.now();
        },
        { timeout: 30_000 },
      )
      .toBe(true);
  const edges = () =>
    as((db) =>
      db.selectFrom('graph_edge').selectAll().orderBy('source').orderBy('kind').orderBy('target').execute(),
    );
  const container = () => keys.container({ app: 'github', site: new URL(app.url).host, id: 'acme/site' });
  const account = (id: number) =>
    keys.account({ app: 'github', site: new URL(app.url).host, id: String(id) });
  const mayOpen = async () =>
    (await edges()).filter(({ kind }) => kind === 'may-open').map(({ source }) => source);
  const through = () => expect.poll(told, { timeout: 30_000 });
  const questions = (part: string) => app.asked.filter(({ body }) => body.includes(part)).length;

  return {
    at,
    as,
    setGraph,
    start,
    add,
    told,
    rowOf,
    again,
    rested,
    rowAtRest,
    edges,
    container,
    account,
    mayOpen,
    through,
    questions,
    get app() {
      return app;
    },
    /** What the app has; a test may change it. */
    get world() {
      return world;
    },
  };
}
