import type { Database } from './database.ts';

/** People of a directory that are read at once. */
const PAGE = 1_000;

/** Whether the directory of an organisation has told of anybody. */
export async function hasDirectory(db: Database, orgId: string): Promise<boolean> {
  const row = await db
    .selectFrom('directory_person')
    .select('id')
    .where('org_id', '=', orgId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Active people of the directory after one of them, by their ids; a page at most, and less at the end. */
export async function pageOfActive(
  db: Database,
  orgId: string,
  after: string,
): Promise<readonly { readonly id: string; readonly person: string }[]> {
  const rows = await db
    .selectFrom('directory_person')
    .select(['id', 'person'])
    .where('org_id', '=', orgId)
    .where('active', '=', 1)
    .where('person', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE)
    .execute();
  return rows.flatMap(({ id, person }) => (person === null ? [] : [{ id, person }]));
}

/** How many people used it in these weeks of whom the directory does not know. */
export async function countBesideDirectory(
  db: Database,
  orgId: string,
  { from, to }: { from: number; to: number },
): Promise<number> {
  const { people } = await db
    .selectFrom('person_week')
    .select(({ fn }) => fn.count<number | string>('person').distinct().as('people'))
    .where('org_id', '=', orgId)
    .where('week', '>=', from)
    .where('week', '<=', to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('directory_person')
            .select('id')
            .whereRef('directory_person.org_id', '=', 'person_week.org_id')
            .whereRef('directory_person.person', '=', 'person_week.person'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(people);
}
