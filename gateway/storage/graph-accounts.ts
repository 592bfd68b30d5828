import { sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { moveEdges } from './graph-edges.ts';
import { forgetLeft, leftAmong, rememberLeft } from './graph-left.ts';
import { deleteAllAt } from './graph-seen.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';
import type { GraphAccountRow } from './tables.ts';

const columns = {
  org_id: 'text',
  account: 'text',
  person: 'text',
  confirmed: 'integer',
  origin: 'text',
} as const satisfies {
  [Column in keyof GraphAccountRow]: unknown;
};

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
  /** The connector that brought the address by which it is confirmed; empty for none. */
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
  const known = new Map(people.map((person) => [person, new Set<string>()]));
  const own = await db
    .selectFrom('graph_account')
    .select(['account', 'person'])
    .where('org_id', '=', orgId)
    .where(among(db, 'person', people))
    .execute();
  for (const { account, person } of own) known.get(person)?.add(account);
  const fresh = claims.filter(({ account, person }) => {
    const own = known.get(person);
    if (own === undefined || own.has(account) || own.size >= MOST_CLAIMED) return false;
    own.add(account);
    return true;
  });
  if (fresh.length === 0) return [];
  const left = await leftAmong(db, orgId, [...new Set(fresh.map(({ person }) => person))]);
  const confirmed = await peopleBehind(db, orgId, [...new Set(fresh.map(({ account }) => account))]);
  return fresh.filter(({ account, person }) => !left.has(person) && !confirmed.has(account));
}

/** Keeps which accounts people say are theirs, of those that `newClaims` found in the same transaction. */
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
  await sql`insert into graph_account (${namesOf(columns)}) ${rowsOf(db, columns, rows)}
    on conflict (org_id, account, person) do nothing`.execute(db);
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

/**
 * Learns from the directory whose an account is, and gives that person what others told of it. Of somebody who wants no part
 * nothing is learnt, but that the account is not to be taken either. What others said of the account is over: also where
 * they had taken it out. The transaction must keep others out of the graph (`lockGraph`).
 *
 * @param origin the connector that brought the address, with which this goes
 */
export async function confirmAccount(
  db: Database,
  orgId: string,
  { account, person, origin, now }: Claim & { readonly origin: string; readonly now: number },
): Promise<void> {
  const owner = (await peopleBehind(db, orgId, [account])).get(account);
  if (owner === person) return;
  const left = await leftAmong(db, orgId, [person, account]);
  if (left.has(person)) {
    await rememberLeft(db, orgId, [account], { at: now, person });
    if (left.has(account)) return;
    return deleteAllAt(db, orgId, { ends: [account], accounts: [account] });
  }
  await forgetLeft(db, orgId, [account]);
  await db.deleteFrom('graph_account').where('org_id', '=', orgId).where('account', '=', account).execute();
  await db
    .insertInto('graph_account')
    .values({ org_id: orgId, account, person, confirmed: 1, origin })
    .execute();
  await moveEdges(db, orgId, account, person);
}
