import type { Database } from './database.ts';
import { deleteEdgesAt, moveEdges } from './graph-edges.ts';
import { accountOfPerson, forgetLeft, leftAmong, rememberLeft } from './graph-left.ts';
import { inChunks } from './in-chunks.ts';

/** Whose these accounts are, by their keys; one of which nobody knows is missing. */
export async function peopleBehind(
  db: Database,
  orgId: string,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  await inChunks(accounts, async (some) => {
    const rows = await db
      .selectFrom('graph_account')
      .select(['account', 'person'])
      .where('org_id', '=', orgId)
      .where('account', 'in', some)
      .execute();
    for (const { account, person } of rows) people.set(account, person);
  });
  return people;
}

/** The keys of somebody's accounts. */
export async function accountsOf(db: Database, orgId: string, person: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('graph_account')
    .select('account')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('account')
    .execute();
  return rows.map(({ account }) => account);
}

/**
 * Those of the accounts that are nobody's yet, and whose holders, as they say themselves, take part: each once, for the first
 * who says so.
 */
export async function linkable<Claim extends { readonly account: string; readonly person: string }>(
  db: Database,
  orgId: string,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const known = await peopleBehind(db, orgId, [...new Set(claims.map(({ account }) => account))]);
  const open = claims.filter(({ account }) => !known.has(account));
  const first = [...new Map(open.toReversed().map((claim) => [claim.account, claim])).values()];
  const ends = first.flatMap(({ account, person }) => [account, person, accountOfPerson(account, person)]);
  const left = await leftAmong(db, orgId, ends);
  return first.filter(
    ({ account, person }) =>
      !left.has(person) && (!left.has(account) || left.has(accountOfPerson(account, person))),
  );
}

interface Found {
  readonly account: string;
  readonly person: string;
  /** Whether the organisation's own directory says so, and not the account's holder. */
  readonly bySelf: boolean;
  readonly now: number;
}

/**
 * Learns whose an account is, and gives that person its edges. Of those who say so themselves the first keeps it: nobody
 * takes over what another is known by. Of somebody who wants no part nothing is learnt, but that the account is not to be
 * taken either. The transaction must keep others out of the graph (`lockGraph`).
 */
export async function linkAccount(
  db: Database,
  orgId: string,
  { account, person, bySelf, now }: Found,
): Promise<void> {
  const own = accountOfPerson(account, person);
  const left = await leftAmong(db, orgId, [person, account, own]);
  const owner = (await peopleBehind(db, orgId, [account])).get(account);
  if (owner === person || (owner !== undefined && bySelf)) return;
  if (left.has(person)) {
    // Who is out tells nothing by themselves; they could name anybody's account.
    if (bySelf || left.has(account)) return;
    await deleteEdgesAt(db, orgId, [account]);
    await rememberLeft(db, orgId, [account, own], now);
    return;
  }
  if (left.has(account) && !left.has(own)) return;
  await forgetLeft(db, orgId, [account, own]);
  await db
    .insertInto('graph_account')
    .values({ org_id: orgId, account, person })
    .onConflict((conflict) => conflict.columns(['org_id', 'account']).doUpdateSet({ person }))
    .execute();
  await moveEdges(db, orgId, account, person);
}
