import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { organisationPolicySchema } from '@sidenote/contract/policy';
import type { z } from 'zod';
import type { Database } from './database.ts';
import type { OrganisationRow } from './tables.ts';

/** The part of an organisation that its admins decide: opt-in and everything an action may touch. */
export const organisationRulesSchema = organisationPolicySchema
  .pick({ optedIn: true, sites: true, products: true, actions: true, maxSelectionChars: true })
  .strict();

export type OrganisationRules = z.infer<typeof organisationRulesSchema>;

export interface Organisation extends OrganisationRules {
  readonly id: string;
  readonly name: string;
  readonly termsVersion: string | null;
  /** Grows by one with each change, so that two states are never taken for the same. */
  readonly policyVersion: number;
  readonly updatedAt: number;
}

/** What an organisation starts with: not opted in, and nothing allowed. */
export const closedRules: OrganisationRules = {
  optedIn: false,
  sites: { allow: [], block: [] },
  products: [],
  actions: [],
  maxSelectionChars: MAX_SELECTION_CHARS,
};

export async function findOrganisation(db: Database, id: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

export async function listOrganisations(db: Database): Promise<Organisation[]> {
  const rows = await db.selectFrom('organisation').selectAll().orderBy('id').execute();
  return rows.map(fromRow);
}

/** Adds an organisation unless there is one with this id; one that is there keeps its rules. */
export async function ensureOrganisation(
  db: Database,
  { id, name, rules, now }: { id: string; name: string; rules: OrganisationRules; now: number },
): Promise<void> {
  await db
    .insertInto('organisation')
    .values({ id, name, terms_version: null, policy_version: 1, updated_at: now, ...toColumns(rules) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/**
 * Replaces an organisation's rules if nobody changed them since `read` was read, and says whether it did.
 * A compare-and-set instead of a transaction: it means the same on every database.
 */
export async function changeRules(
  db: Database,
  { read, rules, now }: { read: Organisation; rules: OrganisationRules; now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisation')
    .set({ ...toColumns(rules), policy_version: read.policyVersion + 1, updated_at: now })
    .where('id', '=', read.id)
    .where('policy_version', '=', read.policyVersion)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function toColumns(rules: OrganisationRules) {
  return {
    opted_in: rules.optedIn ? 1 : 0,
    sites_allow: JSON.stringify(rules.sites.allow),
    sites_block: JSON.stringify(rules.sites.block),
    products: JSON.stringify(rules.products),
    actions: JSON.stringify(rules.actions),
    max_selection_chars: rules.maxSelectionChars,
  };
}

/** Throws on a row that does not fit the schema: an unreadable rule must never read as "allowed". */
function fromRow(row: OrganisationRow): Organisation {
  const rules = organisationRulesSchema.parse({
    optedIn: row.opted_in === 1,
    sites: { allow: JSON.parse(row.sites_allow), block: JSON.parse(row.sites_block) },
    products: JSON.parse(row.products),
    actions: JSON.parse(row.actions),
    maxSelectionChars: row.max_selection_chars,
  });
  return {
    id: row.id,
    name: row.name,
    termsVersion: row.terms_version,
    policyVersion: row.policy_version,
    updatedAt: Number(row.updated_at),
    ...rules,
  };
}
