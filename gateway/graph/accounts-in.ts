import type { Database } from '../storage/database.ts';
import { peopleBehind } from '../storage/graph-accounts.ts';
import { confirmAccounts } from '../storage/graph-confirm.ts';
import { leftAmong } from '../storage/graph-left.ts';
import { peopleCalled, plainAddress } from '../storage/people-called.ts';
import type { Batch } from './item.ts';
import type { NodeKeys } from './node-keys.ts';

/** The keys of all accounts that a connector names, with the addresses by which the directory may know their holders. */
export function accountsIn(keys: NodeKeys, { items, containers }: Batch): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const note = (app: Parameters<NodeKeys['account']>[0], mail?: string) => {
    const key = keys.account(app);
    found.set(key, mail ?? found.get(key));
  };
  for (const { ref, people, access } of items) {
    const { app, site } = ref;
    for (const { account, mail } of people) note({ app, site, id: account }, mail);
    for (const { account, mail } of access ?? []) note({ app, site, id: account }, mail);
  }
  for (const { app, site, access } of containers)
    for (const { account, mail } of access ?? []) note({ app, site, id: account }, mail);
  return found;
}

/** Learns whose accounts these are, of those whom the directory calls by the same address. */
export async function linkByMail(
  db: Database,
  orgId: string,
  accounts: ReadonlyMap<string, string | undefined>,
  { origin, now }: { readonly origin: string; readonly now: number },
): Promise<void> {
  const mails = [...accounts.values()].filter((mail) => mail !== undefined);
  const people = await peopleCalled(db, orgId, mails);
  const holders = new Map<string, string>();
  for (const [account, mail] of accounts) {
    const person = people.get(plainAddress(mail ?? ''));
    if (person !== undefined) holders.set(account, person);
  }
  await confirmAccounts(db, orgId, holders, { origin, now });
}

/**
 * What stands at the end of an edge for each account: its holder where the directory confirms one, its key otherwise. Of those who want
 * no part in the graph it is missing.
 */
export async function endsOf(
  db: Database,
  orgId: string,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await peopleBehind(db, orgId, accounts);
  const left = await leftAmong(db, orgId, [...accounts, ...new Set(people.values())]);
  const ends = new Map<string, string>();
  for (const account of accounts) {
    const end = people.get(account) ?? account;
    if (!left.has(account) && !left.has(end)) ends.set(account, end);
  }
  return ends;
}
