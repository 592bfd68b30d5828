import type { ConnectorFault } from '@sidenote/contract/graph/connectors';
import { keepItems } from '../graph/keep-items.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import { withinBounds } from '../graph/within-bounds.ts';
import {
  addScopes,
  allScopes,
  clearFault,
  dropScopes,
  endClaim,
  putScope,
  roundsOf,
} from '../storage/connector-work.ts';
import type { Database, Storage } from '../storage/database.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import type { ConnectorRow, ConnectorScopeRow } from '../storage/tables.ts';
import { newestOf } from './first-look.ts';
import { stillOn } from './prepare.ts';
import type { Read } from './read-page.ts';
import type { Reader } from './reader.ts';
import {
  isPassing,
  isScopeFault,
  isShut,
  newScope,
  type ScopeState,
  scopeRow,
  scopeState,
} from './scope-rows.ts';
import { waitAfter } from './waits.ts';

export interface KeepParts {
  readonly storage: Storage;
  readonly leaseMs: number;
  /** How long after a round the next one begins. */
  readonly roundMs: number;
  readonly random?: (() => number) | undefined;
}

export interface Reading {
  readonly row: ConnectorRow;
  readonly keys: NodeKeys;
  readonly people: 'people' | 'teams';
}

interface PageRead {
  readonly at: ConnectorScopeRow;
  readonly begun: ScopeState;
  readonly reader: Reader;
  readonly read: Read;
}

/** `lost` where the claim is not one's own any more; `through` where everything has had its turn in this round. */
export type Kept = 'more' | 'through' | 'lost';

/** Keeps a page and where to go on, together or not at all. */
export async function keepPage(
  { storage, leaseMs, roundMs, random }: KeepParts,
  { row, keys, people }: Reading,
  { at, begun, reader, read }: PageRead,
): Promise<Kept> {
  return storage.inOrganisation(row.org_id, async (db) => {
    // Before the connector's own row, as by who erases a person: otherwise two would wait for each other.
    await lockGraph(db, storage.kind, row.org_id);
    const bounds = await stillOn(db, storage.kind, { claimed: row, people, leaseMs });
    if (bounds === undefined) {
      await endClaim(db, row, { dueAt: Date.now() });
      return 'lost';
    }
    const now = Date.now();
    const { called } = begun;
    // What was renamed is not there any more under the name that its list was kept under, and has none yet under the other.
    const names =
      called !== null && read.called !== undefined && read.called !== called ? [called, read.called] : [];
    const containers = [...names.flatMap((name) => reader.closed(name, row.url)), ...read.batch.containers];
    const batch = withinBounds({ ...read.batch, containers }, bounds);
    const brought = { orgId: row.org_id, connectorId: row.id, reader: at.scope, people, batch, now };
    await keepItems(db, keys, brought);
    await addScopes(
      db,
      read.found.map((scope) => scopeRow({ keys, row }, newScope(scope, { found: true, people }), at.round)),
    );
    const over = read.cursor === null;
    if (begun.found && read.fault === 'not_found') await dropScopes(db, row, at.scope);
    else await putScope(db, scopeRow({ keys, row }, stateAfter(begun, read), over ? at.round + 1 : at.round));
    // An app that answers again is well; a page that it fails at stays one until it was read.
    const { last_fault: before } = row;
    if (read.fault === null && before !== null && !isScopeFault(before))
      if ((await faultOf(db, { keys, row })) === null) await clearFault(db, row);
    if (!over || !(await isThrough(db, row))) return 'more';
    await endRound(db, { keys, row, roundMs, random });
    return 'through';
  });
}

interface Round extends Pick<Reading, 'keys' | 'row'> {
  readonly roundMs: number;
  readonly random: KeepParts['random'];
}

/** Gives the claim back until the next round, or until what the app failed at may be mended. */
export async function endRound(db: Database, { keys, row, roundMs, random }: Round): Promise<void> {
  const now = Date.now();
  const fault = await faultOf(db, { keys, row });
  if (fault === null || !isPassing(fault))
    return endClaim(db, row, {
      ...{ dueAt: now + roundMs, lastAt: now, fault, failingSince: fault === null ? null : now },
    });
  const waitMs = waitAfter(fault, now - (row.failing_since ?? now), random);
  await endClaim(db, row, { dueAt: now + Math.min(waitMs, roundMs), fault, failingSince: now });
}

/**
 * What the next round begins with is taken from one alone that passed no page over. What was left out of a page is told, and not
 * asked for again: it would be left out again.
 */
function stateAfter(begun: ScopeState, read: Read): ScopeState {
  const { batch, cursor, since, fault: here, dropped: left = 0 } = read;
  const appAt = begun.cursor === null ? read.appAt : begun.appAt;
  // What was shut is shut: the same name may by then be another's, which is open to whom that says.
  const called = here !== null && isShut(here) ? null : (read.called ?? begun.called);
  const newest = begun.newest ?? newestOf(batch.items);
  const missed = here ?? begun.missed;
  const dropped = begun.dropped + left;
  const fault = missed ?? (dropped > 0 ? 'not_understood' : null);
  const isWhole = cursor === null && missed === null;
  return {
    ...begun,
    cursor,
    since: isWhole ? since : begun.since,
    called,
    appAt,
    newest,
    fault,
    missed,
    dropped,
    failed: 0,
  };
}

/** Whether everything has been through equally often. */
export async function isThrough(db: Database, row: Pick<ConnectorRow, 'org_id' | 'id'>): Promise<boolean> {
  const rounds = await roundsOf(db, row);
  return rounds === undefined || rounds.least >= rounds.most;
}

/** What could not be read in this round, if anything; first what may be mended soonest. */
async function faultOf(
  db: Database,
  { keys, row }: Pick<Reading, 'keys' | 'row'>,
): Promise<ConnectorFault | null> {
  const faults = (await allScopes(db, row)).flatMap((one) => scopeState({ keys }, one)?.fault ?? []);
  return faults.find(isPassing) ?? faults[0] ?? null;
}
