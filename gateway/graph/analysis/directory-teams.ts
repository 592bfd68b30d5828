import { SMALLEST_TEAM } from '@sidenote/contract/graph/organisation-graph';
import type { Database } from '../../storage/database.ts';
import { countMembers } from '../../storage/directory-members.ts';

/** Groups that are counted at once. */
const AT_ONCE = 1_000;

/** How many people the directory has in each of its groups that is a team of five or more, by the group's id. */
export async function directoryTeams(db: Database, orgId: string): Promise<ReadonlyMap<string, number>> {
  const groups = await db.selectFrom('directory_group').select('id').where('org_id', '=', orgId).execute();
  const teams = new Map<string, number>();
  for (let at = 0; at < groups.length; at += AT_ONCE) {
    const ids = groups.slice(at, at + AT_ONCE).map(({ id }) => id);
    for (const [id, people] of await countMembers(db, orgId, ids))
      if (people >= SMALLEST_TEAM) teams.set(id, people);
  }
  return teams;
}
