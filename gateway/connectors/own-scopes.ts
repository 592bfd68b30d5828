import { type ConnectorApp, connectorApps } from '@sidenote/contract/graph/connector-apps';
import { z } from 'zod';
import type { NodeKeys } from '../graph/node-keys.ts';
import { allScopes } from '../storage/connector-work.ts';
import { connectorRows, forgetFirst } from '../storage/connectors.ts';
import type { Database } from '../storage/database.ts';
import { leftAmong, rememberLeft } from '../storage/graph-left.ts';
import { peopleCalled, plainAddress } from '../storage/people-called.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { readers } from './apps.ts';
import { scopeState } from './scope-rows.ts';
import { scopesOf } from './sealed-scopes.ts';

/**
 * Those of a connector's scopes that are the address of somebody who takes no part in the graph: nothing is read in their name.
 * Whose an address is the directory says; of whom it knows nothing any more it is remembered by a keyed hash.
 */
export async function leftOut(
  db: Database,
  keys: NodeKeys,
  row: Pick<ConnectorRow, 'org_id' | 'app'>,
  scopes: readonly string[],
): Promise<ReadonlySet<string>> {
  const owned = scopes.flatMap((scope) => {
    const address = ownerOf(row, scope);
    return address === undefined ? [] : [{ scope, address, trace: traceOf(keys, address) }];
  });
  if (owned.length === 0) return new Set();
  const people = await peopleCalled(
    db,
    row.org_id,
    owned.map(({ address }) => address),
  );
  const ends = owned.map(({ address, trace }) => people.get(address) ?? trace);
  const left = await leftAmong(db, row.org_id, [...new Set(ends)]);
  return new Set(
    owned.filter(({ address, trace }) => left.has(people.get(address) ?? trace)).map(({ scope }) => scope),
  );
}

interface Addresses {
  readonly orgId: string;
  readonly addresses: readonly string[];
  readonly now: number;
  /** Who leaves by themselves, and brings their addresses back with them. */
  readonly person?: string;
}

/**
 * Has nothing read any more in the name of whoever has these addresses, and everything forgotten that the connectors brought
 * which did: also of one that is off. The transaction must keep others out of the graph (`lockGraph`).
 */
export async function leaveOut(
  db: Database,
  keys: NodeKeys,
  { orgId, addresses, now, person }: Addresses,
): Promise<void> {
  if (addresses.length === 0) return;
  await rememberLeft(
    db,
    orgId,
    addresses.map((address) => traceOf(keys, address)),
    { at: now, ...(person === undefined ? {} : { person }) },
  );
  for (const row of await connectorRows(db, orgId)) {
    const there = new Set((await allScopes(db, row)).map((one) => scopeState({ keys }, one)?.scope));
    const theirs = scopesOf(keys, row).filter((scope) => addresses.includes(ownerOf(row, scope) ?? ''));
    // Of whom nothing is read there is nothing to forget: who says so again and again must not have it begin anew each time.
    if (!theirs.some((scope) => there.has(scope))) continue;
    await forgetFirst(db, row);
    // Whoever reads for it now keeps nothing more.
    await db
      .updateTable('connector')
      .set({ lease: null, leased_until: null, due_at: now })
      .where('org_id', '=', orgId)
      .where('id', '=', row.id)
      .execute();
  }
}

function ownerOf({ app }: Pick<ConnectorRow, 'app'>, scope: string): string | undefined {
  const known: ConnectorApp | undefined = z.enum(connectorApps).safeParse(app).data;
  const address = known === undefined ? undefined : readers[known].ownerOf(scope);
  return address === undefined ? undefined : plainAddress(address);
}

/** The same as stands for whoever takes part in an event by this address: theirs is not taken in from others either. */
function traceOf(keys: NodeKeys, address: string): string {
  return keys.account({ app: 'google-calendar', site: 'calendar.google.com', id: address });
}
