import { type OrganisationRules, organisationRulesSchema } from '@sidenote/contract/administration';
import {
  type Organisation,
  type OrganisationStanding,
  organisationStandingSchema,
} from '../policy/organisation.ts';
import type { Database, Storage } from './database.ts';
import { StorageFault } from './fault.ts';
import type { OrganisationRow } from './tables.ts';

export async function findOrganisation(db: Database, id: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

export async function listOrganisations(db: Database): Promise<Organisation[]> {
  const rows = await db.selectFrom('organisation').selectAll().orderBy('id').execute();
  return rows.map(fromRow);
}

export interface NewOrganisation {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly rules: OrganisationRules;
  readonly standing: OrganisationStanding;
  readonly now: number;
}

/** Adds an organisation unless there is one with this id; one that is there keeps its rules. */
export async function ensureOrganisation(db: Database, organisation: NewOrganisation): Promise<void> {
  const { id, name, region, rules, standing, now } = organisation;
  await db
    .insertInto('organisation')
    .values({
      ...{ id, name, region, policy_version: 1, people_version: 0, keys_version: 0, updated_at: now },
      ...toColumns({ ...rules, ...standing }),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Where an organisation's data stays is for the operator to say, not for its admins: configuration wins. */
export async function pinRegion(db: Database, id: string, region: string | null): Promise<void> {
  await db.updateTable('organisation').set({ region }).where('id', '=', id).execute();
}

export interface OrganisationChange {
  readonly read: Organisation;
  readonly to: OrganisationRules & OrganisationStanding;
  readonly now: number;
}

/**
 * Replaces what admins decide about an organisation if nobody changed it since `read` was read, and says whether it
 * did. A compare-and-set instead of a transaction: it means the same on every database.
 */
export async function changeOrganisation(
  db: Database,
  { read, to, now }: OrganisationChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisation')
    .set({ ...toColumns(to), policy_version: read.policyVersion + 1, updated_at: now })
    .where('id', '=', read.id)
    .where('policy_version', '=', read.policyVersion)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function toColumns(of: OrganisationRules & OrganisationStanding) {
  return {
    switch: of.switch,
    terms_version: of.termsVersion,
    terms_accepted_at: of.termsAcceptedAt,
    sites_allow: JSON.stringify(of.sites.allow),
    sites_block: JSON.stringify(of.sites.block),
    products: JSON.stringify(of.products),
    actions: JSON.stringify(of.actions),
    groups_allow: JSON.stringify(of.groups.allow),
    groups_block: JSON.stringify(of.groups.block),
    hipaa_bound: of.hipaaBound ? 1 : 0,
    hipaa_agreement: of.agreement === null ? null : JSON.stringify(of.agreement),
    hipaa_sites: JSON.stringify(of.hipaa.sites),
    hipaa_products: JSON.stringify(of.hipaa.products),
    max_selection_chars: of.maxSelectionChars,
    guard: JSON.stringify(of.guard),
    house: JSON.stringify(of.house),
    graph: JSON.stringify(of.graph),
  };
}

/** Fails on a row that does not fit the schema: an unreadable rule must never read as "allowed". */
function fromRow(row: OrganisationRow): Organisation {
  try {
    return {
      id: row.id,
      name: row.name,
      region: row.region,
      policyVersion: row.policy_version,
      updatedAt: row.updated_at,
      ...rulesOf(row),
      ...standingOf(row),
    };
  } catch (cause) {
    throw new StorageFault('storage_unavailable', { cause });
  }
}

function rulesOf(row: OrganisationRow): OrganisationRules {
  return organisationRulesSchema.parse({
    sites: { allow: JSON.parse(row.sites_allow), block: JSON.parse(row.sites_block) },
    products: JSON.parse(row.products),
    actions: JSON.parse(row.actions),
    groups: { allow: JSON.parse(row.groups_allow), block: JSON.parse(row.groups_block) },
    hipaa: { sites: JSON.parse(row.hipaa_sites), products: JSON.parse(row.hipaa_products) },
    maxSelectionChars: row.max_selection_chars,
    guard: JSON.parse(row.guard),
    house: JSON.parse(row.house),
    graph: JSON.parse(row.graph),
  });
}

function standingOf(row: OrganisationRow): OrganisationStanding {
  return organisationStandingSchema.parse({
    switch: row.switch,
    termsVersion: row.terms_version,
    termsAcceptedAt: row.terms_accepted_at,
    hipaaBound: row.hipaa_bound === 1,
    agreement: row.hipaa_agreement === null ? null : JSON.parse(row.hipaa_agreement),
  });
}

/**
 * Has everybody else wait who changes something of an organisation, until the transaction is over. Taken before everything else of
 * it, by whoever changes several things at once.
 */
export async function lockOrganisation(db: Database, kind: Storage['kind'], id: string): Promise<void> {
  // SQLite has one writer at a time.
  if (kind === 'postgres')
    await db.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().execute();
}
