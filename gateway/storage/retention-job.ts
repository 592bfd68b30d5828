import { utcDay } from '@sidenote/contract/utc-day';
import { weekOf } from '@sidenote/contract/weeks';
import { sql } from 'kysely';
import { deleteBlockedCounts } from './blocked-by-day.ts';
import { deleteEndedSessions } from './console-sessions.ts';
import type { Database, Storage } from './database.ts';
import { forgetErasures } from './erasures.ts';
import { deleteFleetCounts } from './fleet-versions.ts';
import { lockGraph } from './graph-lock.ts';
import { deleteOlderWeeks } from './insights.ts';
import { listOrganisations } from './organisations.ts';
import { forgetReplacedKeys } from './provider-keys.ts';
import { startRepeating } from './repeating.ts';
import { deleteOlder, deleteOlderAudit, deleteOlderGraph } from './retention.ts';
import { deleteOlderDeadLetters } from './webhook-deliveries.ts';

/** Any number that nothing else in the database locks. */
const KEY = 5_365_646_002;

const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;

/** How long a message that no receiver took can be sent again. */
export const DEAD_LETTER_DAYS = 30;

export interface RetentionOptions {
  readonly storage: Storage;
  /** Seals where an audit begins after its oldest rows have gone. */
  readonly auditKey: Buffer;
  readonly days: {
    readonly interactionDays: number;
    readonly feedbackDays: number;
    readonly auditDays: number;
    readonly fleetDays: number;
  };
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

/** Removes what is older than configured, at the start and then every hour. */
export function startRetention(options: RetentionOptions): { close(): Promise<void> } {
  const { onFailure } = options;
  return startRepeating((signal) => applyRetention(options, signal), { everyMs: EVERY_MS, onFailure });
}

/**
 * One round over every organisation, a chunk in each transaction. Instances that come to it at the same time leave it
 * to the first.
 */
export async function applyRetention(options: RetentionOptions, signal?: AbortSignal): Promise<void> {
  const { storage, auditKey, days, now = Date.now } = options;
  const since = (count: number) => now() - count * DAY_MS;
  const organisations = await storage.acrossOrganisations(listOrganisations);
  for (const { id: orgId } of organisations) {
    const steps: ((db: Database) => Promise<number>)[] = [
      (db) => deleteOlder(db, 'interaction', orgId, since(days.interactionDays)),
      (db) => deleteOlderWeeks(db, orgId, weekOf(since(days.interactionDays))),
      async (db) => {
        // Who takes a note goes by what is there: nothing of it may go meanwhile.
        await lockGraph(db, storage.kind, orgId);
        return deleteOlderGraph(db, storage.kind, {
          orgId,
          before: weekOf(since(days.interactionDays)),
          events: since(days.interactionDays),
        });
      },
      // What would come back after that is too old to be kept itself.
      (db) => forgetErasures(db, orgId, since(days.interactionDays)),
      (db) => deleteOlder(db, 'feedback', orgId, since(days.feedbackDays)),
      (db) => deleteOlder(db, 'outcome', orgId, since(days.feedbackDays)),
      (db) => deleteFleetCounts(db, orgId, utcDay(since(days.fleetDays))),
      (db) => deleteBlockedCounts(db, orgId, utcDay(since(days.fleetDays))),
      (db) => deleteEndedSessions(db, orgId, now()),
      (db) => forgetReplacedKeys(db, orgId, now()),
      (db) => deleteOlderDeadLetters(db, storage.kind, { orgId, before: since(DEAD_LETTER_DAYS) }),
      (db) => deleteOlderAudit(db, { key: auditKey, orgId, before: since(days.auditDays) }),
    ];
    for (const step of steps) {
      let removed = 1;
      while (removed > 0 && signal?.aborted !== true)
        removed = await storage.inOrganisation(orgId, async (db) =>
          (await isFirst(db, storage.kind)) ? step(db) : 0,
        );
    }
  }
}

async function isFirst(db: Database, kind: Storage['kind']): Promise<boolean> {
  if (kind === 'sqlite') return true;
  const { rows } = await sql<{ first: boolean }>`select pg_try_advisory_xact_lock(${KEY}) as first`.execute(
    db,
  );
  return rows[0]?.first === true;
}
