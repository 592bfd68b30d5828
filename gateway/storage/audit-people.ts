import { randomBytes } from 'node:crypto';
import { sameSeal, sealPerson } from './audit-chain.ts';
import type { Database } from './database.ts';

/** A person's pseudonym, wherever it stands in a text. */
const pseudonym = /\b[0-9a-f]{32}\b/g;
const reference = /\bperson-[0-9a-f]{16}\b/g;

/** The row of an organisation's audit that is being written. */
interface NamingRow {
  readonly orgId: string;
  readonly seq: number;
  /** Seals who stands behind a reference. */
  readonly key: Buffer;
}

/**
 * The text with a reference in place of every person's pseudonym. The audit keeps references only, so that a person
 * can be erased from it while every row stays as it was hashed.
 */
export async function withReferences(db: Database, row: NamingRow, text: string): Promise<string> {
  const people = [...new Set(text.match(pseudonym) ?? [])];
  const references = new Map<string, string>();
  for (const person of people) references.set(person, await referenceOf(db, row, person));
  return text.replace(pseudonym, (person) => references.get(person) ?? person);
}

/** The text with pseudonyms in place of the references to people who are not erased. */
export function withPeople(text: string, people: ReadonlyMap<string, string>): string {
  return text.replace(reference, (known) => people.get(known) ?? known);
}

/** Each reference that stands in these texts, and the person behind it who is not erased. */
export async function peopleIn(
  db: Database,
  orgId: string,
  texts: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const references = [...new Set(texts.flatMap((text) => text?.match(reference) ?? []))];
  if (references.length === 0) return new Map();
  const rows = await db
    .selectFrom('audit_person')
    .select(['reference', 'person'])
    .where('org_id', '=', orgId)
    .where('reference', 'in', references)
    .execute();
  return new Map(rows.map((row) => [row.reference, row.person]));
}

/** The reference by which an organisation's audit names a person; undefined when it does not. */
export async function findReference(
  db: Database,
  orgId: string,
  person: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit_person')
    .select('reference')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.reference;
}

/** References behind which there is another person than when they were made. */
export async function findRenamed(db: Database, key: Buffer, orgId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('audit_person')
    .select(['reference', 'person', 'seal'])
    .where('org_id', '=', orgId)
    .execute();
  const renamed = rows.filter((row) => !sameSeal(row.seal, sealPerson(key, { orgId, ...row })));
  return renamed.map((row) => row.reference);
}

async function referenceOf(db: Database, { orgId, seq, key }: NamingRow, person: string): Promise<string> {
  const reference = `person-${randomBytes(8).toString('hex')}`;
  const seal = sealPerson(key, { orgId, reference, person });
  const row = await db
    .insertInto('audit_person')
    .values({ org_id: orgId, reference, person, last_seq: seq, seal })
    .onConflict((conflict) => conflict.columns(['org_id', 'person']).doUpdateSet({ last_seq: seq }))
    .returning('reference')
    .executeTakeFirstOrThrow();
  return row.reference;
}
