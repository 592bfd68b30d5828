import type { PersonStanding } from '../policy/people.ts';
import type { Database } from './database.ts';
import { groupsOfPerson } from './directory-members.ts';
import { isRevoked } from './revocations.ts';

/** Whether a person's access was ended, and the groups that the organisation's directory has them in. */
export async function findPersonStanding(
  db: Database,
  orgId: string,
  person: string,
): Promise<PersonStanding> {
  return { revoked: await isRevoked(db, orgId, person), groups: await groupsOfPerson(db, orgId, person) };
}
