import { nameOf } from '@sidenote/contract/weeks';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type Insertion, insertRows } from './prepared-rows.ts';
import type { PersonWeekRow } from './tables.ts';

const insertion: Insertion<PersonWeekRow> = {
  name: 'person_week',
  build: (db, rows) =>
    db
      .insertInto('person_week')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['org_id', 'week', 'person'])
          .doUpdateSet({ asked: sql`case when excluded.asked = 1 then 1 else person_week.asked end` }),
      ),
};

export interface PeopleInWeek {
  readonly orgId: string;
  readonly week: number;
  readonly people: Iterable<string>;
  /** Whether they asked something, or only for the rules. */
  readonly asked: boolean;
}

/** Notes that people used it in a week. Who asked something stays noted as having asked. */
export async function notePeople(db: Database, { orgId, week, people, asked }: PeopleInWeek): Promise<void> {
  // In the same order by every instance: who locks the same rows the other way round waits for ever.
  const rows = [...people].sort().map((person) => ({ org_id: orgId, week, person, asked: asked ? 1 : 0 }));
  await insertRows(db, insertion, rows);
}

/** In which weeks, by their Mondays, somebody used it, oldest first. */
export async function listWeeksOf(
  db: Database,
  orgId: string,
  person: string,
): Promise<{ readonly week: string; readonly asked: boolean }[]> {
  const rows = await db
    .selectFrom('person_week')
    .select(['week', 'asked'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('week')
    .execute();
  return rows.map(({ week, asked }) => ({ week: nameOf(week), asked: asked === 1 }));
}

/** How many weeks back somebody counts as having been there before. */
const BEFORE = 4;

/** How many people had it, asked something, and had also asked in one of the four weeks before. */
export async function countPeople(
  db: Database,
  orgId: string,
  week: number,
): Promise<{ readonly enabled: number; readonly active: number; readonly returning: number }> {
  const before = sql<number>`exists (select 1 from person_week as earlier
    where earlier.org_id = person_week.org_id and earlier.person = person_week.person
      and earlier.week >= ${week - BEFORE} and earlier.week < ${week} and earlier.asked = 1)`;
  const row = await db
    .selectFrom('person_week')
    .select(({ fn }) => [
      fn.countAll<number | string>().as('enabled'),
      sql<number | string | null>`sum(asked)`.as('active'),
      sql<number | string | null>`sum(case when asked = 1 and ${before} then 1 else 0 end)`.as('returning'),
    ])
    .where('org_id', '=', orgId)
    .where('week', '=', week)
    .executeTakeFirstOrThrow();
  const { enabled, active, returning } = row;
  return { enabled: Number(enabled), active: Number(active ?? 0), returning: Number(returning ?? 0) };
}
