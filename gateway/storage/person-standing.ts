import type { PersonStanding } from '../policy/people.ts';
import type { Database } from './database.ts';
import { namesOfGroups } from './directory-groups.ts';
import { groupsOfPeople } from './directory-members.ts';
import { teamsOfPeople } from './directory-teams.ts';
import { erasedAmong } from './erasures.ts';
import { leftAmong } from './graph-left.ts';
import { revokedAmong } from './revocations.ts';

/** People in one statement: fewer than either database takes parameters. */
const PEOPLE = 1_000;

/** Whether each person's access was ended, when they were erased, and the groups and the team that the organisation's directory has them in. */
export async function findStandings(
  db: Database,
  orgId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, PersonStanding>> {
  const standings = new Map<string, PersonStanding>();
  for (let at = 0; at < people.length; at += PEOPLE) {
    const some = people.slice(at, at + PEOPLE);
    const revoked = await revokedAmong(db, orgId, some);
    const groups = await groupsOfPeople(db, orgId, some);
    const teams = await teamsOfPeople(db, orgId, some);
    const names = await namesOfGroups(db, orgId, [...new Set(teams.values())]);
    const left = await leftAmong(db, orgId, some);
    const erasedAt = await erasedAmong(db, orgId, some);
    for (const person of some)
      standings.set(person, {
        revoked: revoked.has(person),
        groups: groups.get(person),
        team: teams.get(person),
        teamName: names.get(teams.get(person) ?? ''),
        ...(left.has(person) ? { leftGraph: true } : {}),
        erasedAt: erasedAt.get(person),
      });
  }
  return standings;
}
