import type { Storage } from '../storage/database.ts';
import type { Heard } from './crowd.ts';
import { ORG } from './scene.ts';

/** What one fault did to the people who were asking. */
export interface Finding {
  readonly sent: number;
  readonly answered: number;
  /** How many were told each code. */
  readonly refused: Readonly<Record<string, number>>;
  /** Connections that broke in the middle of an answer, or before it, or could not be made: every client sees that. */
  readonly broken: number;
  readonly reset: number;
  readonly unreached: number;
  /** Must be empty: answers that looked whole and were not. */
  readonly silent: readonly string[];
  /** Answers whose end mark was sent, and how many of them are on record afterwards, each once. */
  readonly recordsExpected: number;
  readonly recordsFound: number;
  /** From the end of the fault to the next whole answer, in milliseconds; undefined where there was none. */
  readonly recoveredMs: number | undefined;
}

/** Counts what was heard, and looks for the record of every answer. `over` is when the fault was. */
export async function findingOf(heard: readonly Heard[], storage: Storage, over: number): Promise<Finding> {
  const of = (kind: Heard['ending']['kind']) => heard.filter(({ ending }) => ending.kind === kind);
  const answered = heard.flatMap(({ ending }) => (ending.kind === 'answered' ? [ending.requestId] : []));
  const refused: Record<string, number> = {};
  for (const { ending } of heard)
    if (ending.kind === 'refused') refused[ending.code] = (refused[ending.code] ?? 0) + 1;
  const next = of('answered').find(({ at }) => at >= over);
  return {
    sent: heard.length,
    answered: answered.length,
    refused,
    broken: of('broken').length,
    reset: of('reset').length,
    unreached: of('unreached').length,
    silent: heard.flatMap(({ ending }) => (ending.kind === 'silent' ? [ending.why] : [])),
    recordsExpected: answered.length,
    recordsFound: await countRecords(storage, answered),
    recoveredMs: next === undefined ? undefined : Math.round(next.at - over),
  };
}

/** SQLite takes so many parameters in one statement. */
const AT_ONCE = 500;

async function countRecords(storage: Storage, requestIds: readonly string[]): Promise<number> {
  return storage.acrossOrganisations(async (db) => {
    let found = 0;
    for (let from = 0; from < requestIds.length; from += AT_ONCE) {
      const ids = requestIds.slice(from, from + AT_ONCE);
      found += (
        await db
          .selectFrom('interaction')
          .select('request_id')
          // With the organisation it goes by the key: a soak leaves half a million of them.
          .where('org_id', '=', ORG)
          .where('request_id', 'in', ids)
          .execute()
      ).length;
    }
    return found;
  });
}
