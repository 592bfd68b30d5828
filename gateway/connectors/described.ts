import { type Connector, connectorSchema } from '@sidenote/contract/graph/connectors';
import type { NodeKeys } from '../graph/node-keys.ts';
import { allScopes } from '../storage/connector-work.ts';
import {
  connectorRows,
  connectorState,
  findConnector,
  objectsOf,
  progressOf,
  waitOf,
} from '../storage/connectors.ts';
import type { Database } from '../storage/database.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { leftOut } from './own-scopes.ts';
import { type ScopeState, scopeState } from './scope-rows.ts';
import { scopesOf } from './sealed-scopes.ts';

/** An organisation's connectors, oldest first, with how they fare. */
export async function listConnectors(db: Database, keys: NodeKeys, orgId: string): Promise<Connector[]> {
  const rows = await connectorRows(db, orgId);
  return Promise.all(rows.map((row) => described(db, keys, row)));
}

/** One as it is told; undefined where there is none. */
export async function describeConnector(
  db: Database,
  keys: NodeKeys,
  orgId: string,
  id: string,
): Promise<Connector | undefined> {
  const row = await findConnector(db, orgId, id);
  return row === undefined ? undefined : described(db, keys, row);
}

async function described(db: Database, keys: NodeKeys, row: ConnectorRow): Promise<Connector> {
  const { reads, done } = await progressOf(db, row);
  const scopes = scopesOf(keys, row);
  const left = await leftOut(db, keys, row, scopes);
  return connectorSchema.parse({
    ...{ id: row.id, app: row.app, name: row.name, host: new URL(row.url).host, url: row.url },
    scopes,
    leftOut: scopes.filter((scope) => left.has(scope)).map((scope) => ({ scope, why: 'no_part' })),
    state: connectorState(row),
    ...{ fingerprint: row.fingerprint, version: row.version, createdAt: row.created_at, lastAt: row.last_at },
    ...{ lastFault: row.last_fault, failingSince: row.failing_since },
    waitsUntil: waitOf(row, Date.now()) ?? null,
    ...{ reads, done, objects: await objectsOf(db, row), dropped: await droppedOf(db, keys, row) },
  });
}

/** While a round is on, it is not known yet what it leaves out. */
function droppedIn(state: ScopeState | undefined): number {
  if (state === undefined) return 0;
  return state.cursor === null ? state.dropped : Math.max(state.dropped, state.droppedBefore);
}

async function droppedOf(db: Database, keys: NodeKeys, row: ConnectorRow): Promise<number> {
  // Nothing was where nothing was not understood: thousands of scopes are opened for a reason alone.
  if (row.last_fault !== 'not_understood') return 0;
  const states = (await allScopes(db, row)).map((scope) => scopeState({ keys }, scope));
  if (states.some((state) => state === undefined || state.missed !== null)) return 0;
  return states.reduce((sum, state) => sum + droppedIn(state), 0);
}
