import { sql } from 'kysely';
import { among } from './among.ts';
import type { Database } from './database.ts';
import { accountColumns, OWN_WORD } from './graph-accounts.ts';
import { moveEdges } from './graph-edges.ts';
import { forgetLeft, leftAmong, rememberAllLeft } from './graph-left.ts';
import { deleteAllAt } from './graph-seen.ts';
import { inChunks } from './in-chunks.ts';
import { namesOf, rowsOf } from './rows-to-insert.ts';

/** Accounts at once. */
const AT_ONCE = 500;

/** Accounts whose edges move at once: each may have some thousand, which are in memory meanwhile. */
const MOVING = 50;

interface Confirming {
  /** The connector that brought the addresses, with which this goes. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Learns from the directory whose accounts are, and gives these people what others told of them. Of somebody who wants no part
 * nothing is learnt, but that the account is not to be taken either. What others said of the accounts is over: also where they had
 * taken one out. Of one that is known already it is noted that this connector brought its address as well. The transaction must keep
 * others out of the graph (`lockGraph`), and they wait for it: so there are as many statements for some of them as for one.
 *
 * @param people whose each account is, by its key
 */
export async function confirmAccounts(
  db: Database,
  orgId: string,
  people: ReadonlyMap<string, string>,
  confirming: Confirming,
): Promise<void> {
  await inChunks([...people], (some) => confirmSome(db, orgId, new Map(some), confirming), AT_ONCE);
}

async function confirmSome(
  db: Database,
  orgId: string,
  people: ReadonlyMap<string, string>,
  { origin, now }: Confirming,
): Promise<void> {
  const said = await db
    .selectFrom('graph_account')
    .select(['account', 'person', 'confirmed', 'origin'])
    .where('org_id', '=', orgId)
    .where(among(db, 'account', [...people.keys()]))
    .execute();
  const own = said.filter(({ account, person }) => people.get(account) === person);
  const known = new Map(own.flatMap((row) => (row.confirmed === 1 ? [[row.account, row.origin]] : [])));
  const again = [...known].filter(([, origins]) => !origins.split(' ').includes(origin));
  await bringAlso(
    db,
    orgId,
    again.map(([account]) => account),
    origin,
  );
  const fresh = [...people].filter(([account]) => !known.has(account));
  if (fresh.length === 0) return;
  const left = await leftAmong(db, orgId, [...new Set(fresh.flat())]);
  const out = fresh.filter(([, person]) => left.has(person));
  await rememberAllLeft(
    db,
    orgId,
    out.map(([end, person]) => ({ end, person })),
    now,
  );
  const gone = out.map(([account]) => account).filter((account) => !left.has(account));
  await deleteAllAt(db, orgId, { ends: gone, accounts: gone });
  const owned = new Set(own.map(({ account }) => account));
  const taken = fresh
    .filter(([, person]) => !left.has(person))
    .map(([account, person]) => ({
      ...{ account, person },
      origin: owned.has(account) ? `${OWN_WORD} ${origin}`.trim() : origin,
    }));
  await keepConfirmed(db, orgId, taken);
}

interface Confirmed {
  readonly account: string;
  readonly person: string;
  readonly origin: string;
}

async function keepConfirmed(db: Database, orgId: string, all: readonly Confirmed[]): Promise<void> {
  if (all.length === 0) return;
  const accounts = all.map(({ account }) => account);
  await forgetLeft(db, orgId, accounts);
  await db
    .deleteFrom('graph_account')
    .where('org_id', '=', orgId)
    .where(among(db, 'account', accounts))
    .execute();
  const rows = all.map((one) => ({ org_id: orgId, ...one, confirmed: 1 }));
  await sql`insert into graph_account (${namesOf(accountColumns)}) ${rowsOf(db, accountColumns, rows)}`.execute(
    db,
  );
  await inChunks(
    all,
    (some) => moveEdges(db, orgId, new Map(some.map(({ account, person }) => [account, person]))),
    MOVING,
  );
}

async function bringAlso(
  db: Database,
  orgId: string,
  accounts: readonly string[],
  origin: string,
): Promise<void> {
  if (accounts.length === 0) return;
  await db
    .updateTable('graph_account')
    .set({ origin: sql<string>`trim(origin || ' ' || ${origin})` })
    .where('org_id', '=', orgId)
    .where(among(db, 'account', accounts))
    .where('confirmed', '=', 1)
    .execute();
}

/**
 * Takes back by a connector whose accounts are. What another one brought the address of as well stays confirmed, and what somebody says
 * of their own account stays theirs by that word alone. Says how many accounts it was about.
 */
export async function forgetAccounts(db: Database, orgId: string, connectorId: string): Promise<number> {
  const of = db.selectFrom('graph_account').select('account').where('org_id', '=', orgId);
  const rows = await of.where('origin', 'like', `%${connectorId}%`).execute();
  if (rows.length === 0) return 0;
  await db
    .deleteFrom('graph_account')
    .where('org_id', '=', orgId)
    .where('origin', '=', connectorId)
    .execute();
  const others = sql<string>`trim(replace(replace(origin, ${connectorId}, ''), '  ', ' '))`;
  await db
    .updateTable('graph_account')
    .set({
      confirmed: sql<number>`case when ${others} = ${OWN_WORD} then 0 else 1 end`,
      origin: sql<string>`case when ${others} = ${OWN_WORD} then '' else ${others} end`,
    })
    .where('org_id', '=', orgId)
    .where('origin', 'like', `%${connectorId}%`)
    .execute();
  return rows.length;
}
