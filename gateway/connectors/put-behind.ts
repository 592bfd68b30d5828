import { endClaim, putScope } from '../storage/connector-work.ts';
import type { ConnectorScopeRow } from '../storage/tables.ts';
import type { AppFault } from './app-fault.ts';
import { endRound, isThrough, type KeepParts, type Kept, type Reading } from './keep-page.ts';
import { stillOn } from './prepare.ts';
import { behindOf } from './read-page.ts';
import type { Reader } from './reader.ts';
import { isPassing, type ScopeState, scopeRow } from './scope-rows.ts';

/** How often a page is asked for before it is passed over, for what is behind it. */
const TRIES = 3;

interface Failed {
  readonly at: ConnectorScopeRow;
  readonly begun: ScopeState;
  readonly reader: Reader;
  readonly fault: AppFault;
  /** Whether the app answered anything else meanwhile: if so, this is about the page. */
  readonly answers: boolean;
}

/**
 * Has a scope at which its app failed wait until all others have had their turn; it then goes on at the same page. Of an app that
 * answers nothing at all the round does not end here: whoever reads says how long that is left alone.
 */
export async function putBehind(
  { storage, leaseMs, roundMs, random }: KeepParts,
  { row, keys, people }: Reading,
  { at, begun, reader, answers, fault: { code } }: Failed,
): Promise<Kept> {
  return storage.inOrganisation(row.org_id, async (db) => {
    if ((await stillOn(db, storage.kind, { claimed: row, people, leaseMs })) === undefined) {
      await endClaim(db, row, { dueAt: Date.now() });
      return 'lost';
    }
    const fault = isPassing(code) ? code : null;
    const failed = begun.failed + 1;
    const next =
      failed < TRIES
        ? { ...begun, fault, failed }
        : { ...begun, fault, failed: 0, missed: fault, cursor: behindOf(reader, begun) };
    await putScope(db, scopeRow({ keys, row }, next, at.round + 1));
    if (!(await isThrough(db, row))) return 'more';
    if (answers) await endRound(db, { keys, row, roundMs, random });
    return 'through';
  });
}
