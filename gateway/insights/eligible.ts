import type { GroupLists } from '@sidenote/contract/policy';
import { groupAgainst } from '../policy/decide.ts';
import type { Storage } from '../storage/database.ts';
import { groupsOfPeople } from '../storage/directory-members.ts';
import { countBesideDirectory, hasDirectory, pageOfActive } from '../storage/eligible-people.ts';

/** Whoever had it in so many weeks is one of the people, also where the directory does not know them. */
const WEEKS = 4;

/**
 * How many people an organisation's rules allow it to: active ones of its directory whose groups are let in, and those who
 * used it lately all the same. Null where there is no directory: then nobody says who belongs to the organisation.
 */
export async function countEligible(
  storage: Storage,
  orgId: string,
  { groups, week }: { groups: GroupLists; week: number },
): Promise<number | null> {
  const inside = <T>(work: Parameters<typeof storage.inOrganisation<T>>[1]) =>
    storage.inOrganisation(orgId, work);
  if (!(await inside((db) => hasDirectory(db, orgId)))) return null;
  const span = { from: week - WEEKS + 1, to: week };
  let count = await inside((db) => countBesideDirectory(db, orgId, span));
  let page = await inside((db) => pageOfActive(db, orgId, ''));
  while (page.length > 0) {
    const people = page.map(({ person }) => person);
    const of = await inside((db) => groupsOfPeople(db, orgId, people));
    count += people.filter((person) => groupAgainst(groups, of.get(person) ?? []) === undefined).length;
    const after = page.at(-1)?.id ?? '';
    page = await inside((db) => pageOfActive(db, orgId, after));
  }
  return count;
}
