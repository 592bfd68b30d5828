import { sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { leftAmong } from './graph-left.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';
import type { GraphAccountRow } from './tables.ts';

export const accountColumns = {
  org_id: 'text',
  account: 'text',
  person: 'text',
  confirmed: 'integer',
  origin: 'text',
} as const satisfies {
  [Column in keyof GraphAccountRow]: unknown;
};

/**
 * Stands before the connectors of an account that its holder says is theirs as well, so that their word is there when those are gone. No
 * connector is called so.
 */
export const OWN_WORD = 'own';

/** Accounts that somebody can say are theirs: more than anybody has, and few for who would say so of others'. */
const MOST_CLAIMED = 20;

/** Whose these accounts are, by their keys, as the directory confirms; one of which it does not is missing. */
export async function peopleBehind(
  db: Database,
  orgId: string,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map();
  const rows = await db
    .selectFrom('graph_account')
    .select(['account', 'person'])
    .where('org_id', '=', orgId)
    .where(among(db, 'account', accounts))
    .where('confirmed', '=', 1)
    .execute();
  return new Map(rows.map(({ account, person }) => [account, person]));
}

/** An account of somebody's, and whether the directory confirms it: otherwise it is theirs by their own word. */
export interface OwnAccount {
  readonly account: string;
  readonly confirmed: boolean;
  /**
   * The connectors that brought the address by which it is confirmed, after `own` where their own word says so as well; empty where
   * that alone does, or where nobody knows any more.
   */
  readonly origin: string;
}

/** All that stands for a person in a graph: themselves, and each of their accounts. */
export interface PersonInGraph {
  readonly accounts: readonly OwnAccount[];
  readonly ends: readonly [string, ...string[]];
}

/** What stands for a person: what is at any of it goes with them, and is in the copy that they are given. */
export async function inGraphAs(db: Database, orgId: string, person: string): Promise<PersonInGraph> {
  const rows = await db
    .selectFrom('graph_account')
    .select(['account', 'confirmed', 'origin'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('account')
    .execute();
  const accounts = rows.map(({ confirmed, ...row }) => ({ ...row, confirmed: confirmed === 1 }));
  return { accounts, ends: [person, ...accounts.map(({ account }) => account)] };
}

export interface Claim {
  readonly account: string;
  readonly person: string;
}

/**
 * Which of the accounts that people say are theirs are to be kept (`keepClaims`), and are not yet. That counts for what they tell
 * themselves and for nothing that others do: of one account many may say so. Not of one that the directory knows another by, nor
 * of more than anybody has.
 */
export async function newClaims(
  db: Database,
  orgId: string,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  if (claims.length === 0) return [];
  const people = [...new Set(claims.map(({ person }) => person))];
  /** The accounts of each, and whether they have said so of them themselves. */
  const known = new Map(people.map((person) => [person, new Map<string, boolean>()]));
  const own = await db
    .selectFrom('graph_account')
    .select(['account', 'person', 'confirmed', 'origin'])
    .where('org_id', '=', orgId)
    .where(among(db, 'person', people))
    .execute();
  for (const { account, person, confirmed, origin } of own)
    known.get(person)?.set(account, confirmed === 0 || origin.split(' ')[0] === OWN_WORD);
  const fresh = claims.filter(({ account, person }) => {
    const own = known.get(person);
    if (own === undefined || own.get(account) === true) return false;
    if (!own.has(account) && own.size >= MOST_CLAIMED) return false;
    own.set(account, true);
    return true;
  });
  if (fresh.length === 0) return [];
  const left = await leftAmong(db, orgId, [...new Set(fresh.map(({ person }) => person))]);
  const confirmed = await peopleBehind(db, orgId, [...new Set(fresh.map(({ account }) => account))]);
  return fresh.filter(
    ({ account, person }) => !left.has(person) && (confirmed.get(account) ?? person) === person,
  );
}

/**
 * Keeps which accounts people say are theirs, of those that `newClaims` found in the same transaction: beside what confirms one, where
 * something does.
 */
export async function keepClaims(db: Database, orgId: string, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  const rows = claims.map(({ account, person }) => ({
    org_id: orgId,
    account,
    person,
    confirmed: 0,
    origin: '',
  }));
  // In one order for everybody, so that no two wait for each other.
  rows.sort((a, b) => (`${a.account} ${a.person}` < `${b.account} ${b.person}` ? -1 : 1));
  await sql`insert into graph_account (${namesOf(accountColumns)}) ${rowsOf(db, accountColumns, rows)}
    on conflict (org_id, account, person) do update set origin = trim(${`${OWN_WORD} `} || graph_account.origin)
    where graph_account.confirmed = 1 and graph_account.origin not like ${`${OWN_WORD}%`}`.execute(db);
}

/** Who says of which account that it is theirs, as `account person`. */
export async function claimedAmong(
  db: Database,
  orgId: string,
  accounts: readonly string[],
): Promise<ReadonlySet<string>> {
  if (accounts.length === 0) return new Set();
  const rows = await db
    .selectFrom('graph_account')
    .select(['account', 'person'])
    .where('org_id', '=', orgId)
    .where(among(db, 'account', accounts))
    .execute();
  return new Set(rows.map(({ account, person }) => `${account} ${person}`));
}
