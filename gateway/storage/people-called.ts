import { sql } from 'kysely';
import type { Database } from './database.ts';
import { inChunks } from './in-chunks.ts';

/** Whom the directory calls by these addresses, whatever their case; an address that it calls nobody by is missing. */
export async function peopleCalled(
  db: Database,
  orgId: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  const plain = [...new Set(addresses.map(plainAddress))];
  await inChunks(plain, async (some) => {
    const name = sql<string>`lower(user_name)`;
    const rows = await db
      .selectFrom('directory_person')
      .select([name.as('name'), 'person'])
      .where('org_id', '=', orgId)
      .where(name, 'in', some)
      .execute();
    for (const { name, person } of rows) if (person !== null) people.set(name, person);
  });
  return people;
}

/** What the directory calls a person. */
export async function addressesOf(
  db: Database,
  { orgId, person }: { readonly orgId: string; readonly person: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('directory_person')
    .select('user_name')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .execute();
  return rows.map(({ user_name }) => plainAddress(user_name));
}

/** An address as it is compared. */
export function plainAddress(address: string): string {
  return address.trim().toLowerCase();
}
