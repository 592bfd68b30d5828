import { type ConnectorFault, connectorApps } from '@sidenote/contract/graph/connectors';
import { z } from 'zod';
import { forgetConnector, keepItems } from '../graph/keep-items.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import { withinBounds } from '../graph/within-bounds.ts';
import {
  addScopes,
  allScopes,
  clearFault,
  dropScopes,
  endClaim,
  holdClaim,
  nextScope,
  noteWait,
  putScope,
  removeConnector,
  roundsOf,
} from '../storage/connector-work.ts';
import type { Database, Storage } from '../storage/database.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import type { ConnectorRow, ConnectorScopeRow } from '../storage/tables.ts';
import { AppFault } from './app-fault.ts';
import { readers } from './apps.ts';
import type { Asker } from './ask.ts';
import { prepared, stillOn } from './prepare.ts';
import { nothing, type Page, type Reader, type Tools } from './reader.ts';
import { isScopeFault, newScope, type ScopeState, scopeRow, scopeState } from './scope-rows.ts';
import { openConnectorSecret } from './secret.ts';
import { waitAfter } from './waits.ts';

/** Rows that are forgotten in one transaction. */
const FORGOTTEN = 2_000;

export interface RunParts {
  readonly storage: Storage;
  readonly masterKey: Buffer;
  readonly asker: Asker;
  /** Of one organisation. */
  readonly keysOf: (orgId: string) => NodeKeys;
  readonly leaseMs: number;
  /** How long after a round the next one begins, and how many pages are read before others have their turn. */
  readonly roundMs: number;
  readonly pages: number;
  readonly random?: () => number;
}

/** How long one waits for the graph to be switched on. In milliseconds. */
const REST_MS = 60_000;

/**
 * Does what a claimed connector has to do: page by page, each kept in one transaction with where to go on, so that whoever
 * goes on after a crash neither reads it twice nor leaves it out. Gives the claim back, unless it was lost. Rejects with
 * what does not come from the app, and when the signal aborts.
 */
export async function runConnector(parts: RunParts, row: ConnectorRow, signal: AbortSignal): Promise<void> {
  const { storage } = parts;
  const keys = parts.keysOf(row.org_id);
  const inOrg = <T>(work: Parameters<typeof storage.inOrganisation<T>>[1]) =>
    storage.inOrganisation(row.org_id, work);
  const todo = await inOrg((db) => prepared(db, { keys, row }));
  if (todo.act === 'rest')
    return inOrg((db) => endClaim(db, row, { dueAt: todo.until ?? Date.now() + REST_MS }));
  if (todo.act === 'forget') return forget(parts, row, signal);
  try {
    await readOn(parts, { row, keys, people: todo.people }, signal);
  } catch (error) {
    if (!(error instanceof AppFault)) throw error;
    const now = Date.now();
    const { code, waitMs } = error;
    const dueAt = now + (waitMs ?? waitAfter(code, now - (row.failing_since ?? now), parts.random));
    // Being asked to wait is no failure.
    const isLimit = code === 'rate_limited';
    await inOrg(async (db) => {
      if (isLimit) await noteWait(db, row, dueAt);
      await endClaim(db, row, { dueAt, fault: code, ...(isLimit ? {} : { failingSince: now }) });
    });
  }
}

/** Everything that it brought, a piece at a time: then it begins anew, or is gone itself. */
async function forget(parts: RunParts, row: ConnectorRow, signal: AbortSignal): Promise<void> {
  const { storage, leaseMs } = parts;
  for (;;) {
    signal.throwIfAborted();
    const over = await storage.inOrganisation(row.org_id, async (db) => {
      await lockGraph(db, storage.kind, row.org_id);
      if (!(await holdClaim(db, storage.kind, { claimed: row, leaseMs }))) return true;
      if ((await forgetConnector(db, row.org_id, row.id, FORGOTTEN)) > 0) return false;
      if (row.state === 'leaving') await removeConnector(db, row);
      else {
        await dropScopes(db, row);
        await endClaim(db, row, { dueAt: Date.now() });
      }
      return true;
    });
    if (over) return;
  }
}

interface Reading {
  readonly row: ConnectorRow;
  readonly keys: NodeKeys;
  readonly people: 'people' | 'teams';
}

async function readOn(parts: RunParts, reading: Reading, signal: AbortSignal): Promise<void> {
  const { storage } = parts;
  const { row, keys } = reading;
  const reader = readers[z.enum(connectorApps).parse(row.app)];
  const tools: Tools = {
    ask: parts.asker.at(row.url, signal),
    secret: secretOf(parts.masterKey, row),
    ...{ keys, url: row.url, memory: new Map() },
  };
  for (let pages = 0; pages < parts.pages; pages += 1) {
    signal.throwIfAborted();
    const at = await storage.inOrganisation(row.org_id, (db) => nextScope(db, row));
    const state = at === undefined ? undefined : scopeState({ keys }, at);
    // Something was decided meanwhile: whoever takes it next sees to that.
    if (at === undefined || state === undefined) break;
    const begun = state.cursor === null ? { ...state, startedAt: Date.now() } : state;
    const read = await readPage(reader, begun, tools);
    if ((await keep(parts, reading, { at, begun, read })) !== 'more') return;
  }
  await storage.inOrganisation(row.org_id, (db) => endClaim(db, row, { dueAt: Date.now() }));
}

/** A secret that does not open is none: after a change of the master key that nobody told this database of. */
function secretOf(masterKey: Buffer, row: ConnectorRow): string {
  try {
    return openConnectorSecret(masterKey, row);
  } catch {
    throw new AppFault('refused');
  }
}

type Read = Page & { readonly fault: ScopeState['fault'] };

/** One page; where this scope alone cannot be read, that it cannot, and whether anybody may open what is in it. */
async function readPage(reader: Reader, state: ScopeState, tools: Tools): Promise<Read> {
  try {
    return { ...(await reader.read(state, tools)), fault: null };
  } catch (error) {
    if (!(error instanceof AppFault && error.here && isScopeFault(error.code))) throw error;
    const shut = error.code === 'refused' || error.code === 'not_found';
    const containers = shut ? reader.closed(state.scope, tools.url) : [];
    return {
      ...{ batch: { ...nothing, containers }, cursor: null, since: state.since, found: [] },
      fault: error.code,
    };
  }
}

interface PageRead {
  readonly at: ConnectorScopeRow;
  readonly begun: ScopeState;
  readonly read: Read;
}

/** Keeps a page and where to go on, together or not at all; `lost` where the claim is not one's own any more. */
async function keep(
  { storage, leaseMs, roundMs }: RunParts,
  { row, keys, people }: Reading,
  { at, begun, read }: PageRead,
): Promise<'more' | 'through' | 'lost'> {
  return storage.inOrganisation(row.org_id, async (db) => {
    // Before the connector's own row, as by who erases a person: otherwise two would wait for each other.
    await lockGraph(db, storage.kind, row.org_id);
    const bounds = await stillOn(db, storage.kind, { claimed: row, people, leaseMs });
    if (bounds === undefined) {
      await endClaim(db, row, { dueAt: Date.now() });
      return 'lost';
    }
    const now = Date.now();
    const { cursor, since, found, fault } = read;
    const batch = withinBounds(read.batch, bounds);
    const brought = { orgId: row.org_id, connectorId: row.id, reader: at.scope, people, batch, now };
    await keepItems(db, keys, brought);
    await addScopes(
      db,
      found.map((scope) => scopeRow({ keys, row }, newScope(scope, { found: true, people }), at.round)),
    );
    const over = cursor === null;
    if (begun.found && fault === 'not_found') await dropScopes(db, row, at.scope);
    else {
      const next = { ...begun, cursor, since: over ? since : begun.since, fault };
      await putScope(db, scopeRow({ keys, row }, next, over ? at.round + 1 : at.round));
    }
    if (fault === null && row.last_fault !== null && !isScopeFault(row.last_fault)) await clearFault(db, row);
    const rounds = await roundsOf(db, row);
    if (!over || (rounds !== undefined && rounds.least < rounds.most)) return 'more';
    const wrong = await faultOf(db, { keys, row });
    await endClaim(db, row, {
      ...{ dueAt: now + roundMs, lastAt: now, fault: wrong, failingSince: wrong === null ? null : now },
    });
    return 'through';
  });
}

/** What could not be read in this round, if anything. */
async function faultOf(
  db: Database,
  { keys, row }: Pick<Reading, 'keys' | 'row'>,
): Promise<ConnectorFault | null> {
  const states = (await allScopes(db, row)).map((one) => scopeState({ keys }, one));
  return states.find((state) => state !== undefined && state.fault !== null)?.fault ?? null;
}
