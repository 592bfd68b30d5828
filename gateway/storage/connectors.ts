import { randomUUID } from 'node:crypto';
import { type ConnectorApp, connectorApps } from '@sidenote/contract/graph/connector-apps';
import { MOST_COUNTED, type newConnectorSchema } from '@sidenote/contract/graph/connectors';
import type { z } from 'zod';
import { scopesOf, sealScopes } from '../connectors/sealed-scopes.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import type { Envelope } from '../keys/envelope.ts';
import { broughtBy } from './brought-by.ts';
import type { Database, Storage } from './database.ts';
import type { ConnectorRow } from './tables.ts';

export interface SealedSecret {
  readonly envelope: Envelope;
  readonly fingerprint: string;
}

export interface NewConnector extends Pick<z.infer<typeof newConnectorSchema>, 'app' | 'name' | 'scopes'> {
  readonly orgId: string;
  readonly url: string;
  readonly createdBy: string;
  readonly at: number;
  readonly fingerprint: string;
  readonly seal: (id: string, version: number) => Envelope;
}

/** Adds a connector, switched on and due at once, and says its id. */
export async function addConnector(db: Database, keys: NodeKeys, connector: NewConnector): Promise<string> {
  const { orgId, app, name, url, scopes, createdBy, at, fingerprint, seal } = connector;
  const id = randomUUID();
  const envelope = seal(id, 1);
  await db
    .insertInto('connector')
    .values({
      ...{ org_id: orgId, id, app, name, url, scopes: sealScopes(keys, { id }, scopes), state: 'on' },
      ...{ wrapped_key: envelope.wrappedKey, sealed: envelope.sealed, fingerprint, secret_version: 1 },
      ...{ version: 1, old_url: null, old_scopes: null, created_at: at, created_by: createdBy, due_at: at },
      ...{ last_at: null, last_fault: null, failing_since: null, waits_until: null },
      ...{ lease: null, leased_until: null },
    })
    .execute();
  return id;
}

/** An organisation's connectors as they are stored, oldest first. */
export async function connectorRows(db: Database, orgId: string): Promise<ConnectorRow[]> {
  return db
    .selectFrom('connector')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The apps that an organisation has connected, each once, in the catalogue's order. */
export async function connectedApps(db: Database, orgId: string): Promise<ConnectorApp[]> {
  const rows = await db
    .selectFrom('connector')
    .select('app')
    .distinct()
    .where('org_id', '=', orgId)
    .where('state', '<>', 'leaving')
    .execute();
  return connectorApps.filter((name) => rows.some(({ app }) => app === name));
}

/** How many things a connector reads, and how many of them it has been through in the round that is on. */
export async function progressOf(
  db: Database,
  { org_id, id }: ConnectorRow,
): Promise<{ reads: number; done: number }> {
  const rounds = await db
    .selectFrom('connector_scope')
    .select(({ fn }) => ['round', fn.countAll<number>().as('count')])
    .where('org_id', '=', org_id)
    .where('connector_id', '=', id)
    .where('scope', '<>', '')
    .groupBy('round')
    .execute();
  const reads = rounds.reduce((sum, { count }) => sum + Number(count), 0);
  const last = Math.max(0, ...rounds.map(({ round }) => round));
  // Before the first round has ended everywhere nothing has been through but what stands above it.
  const done = rounds.filter(({ round }) => round === last && round > 0);
  return { reads, done: done.reduce((sum, { count }) => sum + Number(count), 0) };
}

/** Objects that a connector brought, as far as they are counted. */
export async function objectsOf(
  db: Database,
  { org_id, id }: Pick<ConnectorRow, 'org_id' | 'id'>,
): Promise<number> {
  const { count } = await db
    .selectFrom((from) =>
      from
        .selectFrom('graph_edge')
        .select('source')
        .distinct()
        .where('org_id', '=', org_id)
        .where(broughtBy(id))
        .where('kind', '=', 'part-of')
        .limit(MOST_COUNTED)
        .as('brought'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One as it is stored; undefined where there is none. */
export async function findConnector(
  db: Database,
  orgId: string,
  id: string,
): Promise<ConnectorRow | undefined> {
  return db
    .selectFrom('connector')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** One as it is stored, which stays so until the transaction ends. */
export async function lockConnector(
  db: Database,
  kind: Storage['kind'],
  orgId: string,
  id: string,
): Promise<ConnectorRow | undefined> {
  const found = db.selectFrom('connector').selectAll().where('org_id', '=', orgId).where('id', '=', id);
  // SQLite has one writer at a time.
  return (kind === 'postgres' ? found.forUpdate() : found).executeTakeFirst();
}

export interface ConnectorTexts {
  readonly name: string;
  readonly url: string;
  readonly scopes: readonly string[];
  /** Another secret; the one it has stays where this is left out. */
  readonly secret?: SealedSecret;
}

/**
 * Changes a connector. Whoever reads for it stops. Where it reads from somewhere else, or less than before, all that it
 * brought is forgotten first, and it begins anew. What its app has asked it to wait for stays, but with another secret or at
 * another server: that one counts for itself how often it is asked.
 */
export async function changeConnector(
  db: Database,
  keys: NodeKeys,
  row: ConnectorRow,
  { name, url, scopes, secret }: ConnectorTexts,
): Promise<void> {
  const before = scopesOf(keys, row);
  const same = before.length === scopes.length && before.every((scope, at) => scope === scopes[at]);
  if (url !== row.url || !before.every((scope) => scopes.includes(scope))) await forgetFirst(db, row);
  await decide(db, row, {
    ...{ name, url, scopes: sealScopes(keys, row, scopes) },
    ...(url === row.url ? {} : { old_url: row.url }),
    ...(same ? {} : { old_scopes: row.scopes }),
    ...(secret === undefined
      ? {}
      : {
          ...{ wrapped_key: secret.envelope.wrappedKey, sealed: secret.envelope.sealed },
          ...{ fingerprint: secret.fingerprint, secret_version: row.secret_version + 1 },
        }),
    ...(secret === undefined && new URL(url).origin === new URL(row.url).origin ? {} : { waits_until: null }),
    ...{ last_fault: null, failing_since: null },
  });
}

/** Has everything that a connector brought forgotten before it reads on. */
export async function forgetFirst(
  db: Database,
  { org_id, id }: Pick<ConnectorRow, 'org_id' | 'id'>,
): Promise<void> {
  await db
    .insertInto('connector_scope')
    .values({ org_id, connector_id: id, scope: '', round: 0, sealed: '' })
    .onConflict((conflict) => conflict.columns(['org_id', 'connector_id', 'scope']).doNothing())
    .execute();
}

/** Switches a connector on or off, or has it leave: then all that it brought is deleted, and in the end its row. */
export async function setConnectorState(
  db: Database,
  row: ConnectorRow,
  state: 'on' | 'off' | 'leaving',
): Promise<void> {
  await decide(db, row, { state, ...(state === 'on' ? { failing_since: null, last_fault: null } : {}) });
}

/** Has a connector read at once, or when its app is to be asked again. That is no decision about it. */
export async function syncNow(
  db: Database,
  { org_id, id, due_at }: Pick<ConnectorRow, 'org_id' | 'id' | 'due_at'>,
  now: number,
): Promise<void> {
  await db
    .updateTable('connector')
    .set({ due_at: Math.min(due_at, now) })
    .where('org_id', '=', org_id)
    .where('id', '=', id)
    .execute();
}

/**
 * Takes the claim from whoever reads, since they go by what was decided before. It is due at once, as something may have to be
 * forgotten: whoever claims it sees until when its app is not to be asked.
 */
async function decide(
  db: Database,
  { org_id, id, version }: ConnectorRow,
  changes: Partial<ConnectorRow>,
): Promise<void> {
  await db
    .updateTable('connector')
    .set({ ...changes, version: version + 1, lease: null, leased_until: null, due_at: Date.now() })
    .where('org_id', '=', org_id)
    .where('id', '=', id)
    .execute();
}

/** Until when an app is not to be asked; undefined where it may be. */
export function waitOf({ waits_until }: Pick<ConnectorRow, 'waits_until'>, now: number): number | undefined {
  return waits_until !== null && waits_until > now ? waits_until : undefined;
}

/** How a connector fares, in one word. */
export function connectorState({
  state,
  failing_since,
}: Pick<ConnectorRow, 'state' | 'failing_since'>): string {
  return state === 'on' && failing_since !== null ? 'failing' : state;
}
