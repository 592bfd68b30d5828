import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';

/** A person's pseudonym, wherever it stands in a text. */
const pseudonym = /\b[0-9a-f]{32}\b/g;
const reference = /\bperson-[0-9a-f]{16}\b/g;

/**
 * The text with a reference in place of every person's pseudonym. The audit keeps references only, so that a person
 * can be erased from it while every row stays as it was hashed.
 */
export async function withReferences(db: Database, orgId: string, text: string): Promise<string> {
  const people = [...new Set(text.match(pseudonym) ?? [])];
  const references = new Map<string, string>();
  for (const person of people) references.set(person, await referenceOf(db, orgId, person));
  return text.replace(pseudonym, (person) => references.get(person) ?? person);
}

/** The text with pseudonyms in place of the references to people who are not erased. */
export function withPeople(text: string, people: ReadonlyMap<string, string>): string {
  return text.replace(reference, (known) => people.get(known) ?? known);
}

/** Each reference of an organisation's audit and the person behind it. */
export async function listReferences(db: Database, orgId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('audit_person')
    .select(['reference', 'person'])
    .where('org_id', '=', orgId)
    .execute();
  return new Map(rows.map((row) => [row.reference, row.person]));
}

async function referenceOf(db: Database, orgId: string, person: string): Promise<string> {
  await db
    .insertInto('audit_person')
    .values({ org_id: orgId, reference: `person-${randomBytes(8).toString('hex')}`, person })
    .onConflict((conflict) => conflict.columns(['org_id', 'person']).doNothing())
    .execute();
  const row = await db
    .selectFrom('audit_person')
    .select('reference')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  return row.reference;
}
