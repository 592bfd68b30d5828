import { type GraphBounds, graphBounds } from '@sidenote/contract/graph/may-link';
import type { NodeKeys } from '../graph/node-keys.ts';
import { isOptedIn } from '../policy/state.ts';
import {
  addScopes,
  allScopes,
  type Claimed,
  dropScopes,
  holdClaim,
  roundsOf,
} from '../storage/connector-work.ts';
import { forgetFirst, waitOf } from '../storage/connectors.ts';
import type { Database, Storage } from '../storage/database.ts';
import { findOrganisation } from '../storage/organisations.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { leftOut } from './own-scopes.ts';
import { newScope, scopeRow, scopeState } from './scope-rows.ts';
import { scopesOf } from './sealed-scopes.ts';

export interface Prepared {
  readonly keys: NodeKeys;
  readonly row: ConnectorRow;
}

export type Todo =
  | { readonly act: 'forget' }
  | { readonly act: 'rest'; readonly until?: number }
  | { readonly act: 'read'; readonly people: 'people' | 'teams' };

/**
 * What a claimed connector is to do: `forget` what it brought, first or for good, `read`, or `rest` where its organisation is not
 * opted in or has no graph, or nobody whom it reads for takes part in it, or its app is not to be asked yet. Before reading, there is a row for everything that its admin named
 * and that may be read; where that is less than before, or people began to be told apart, or ceased to be, all is read anew.
 */
export async function prepared(db: Database, { keys, row }: Prepared): Promise<Todo> {
  if (row.state === 'leaving') return { act: 'forget' };
  const organisation = await findOrganisation(db, row.org_id);
  if (organisation?.graph.on !== true) {
    // What it brought goes with the graph: the next one begins at the beginning, without anything that is left of this one.
    if ((await allScopes(db, row)).length > 0) {
      await dropScopes(db, row);
      await forgetFirst(db, row);
    }
    return { act: 'rest' };
  }
  // Nobody asks for an organisation that has opted out or is held; what was brought stays until its graph is switched off.
  if (!isOptedIn(organisation)) return { act: 'rest' };
  const { people } = organisation.graph;
  const rows = await allScopes(db, row);
  if (rows.some(({ scope }) => scope === '')) return { act: 'forget' };
  if (row.state === 'off') return { act: 'rest' };
  const scopes = scopesOf(keys, row);
  const left = await leftOut(db, keys, row, scopes);
  const states = rows.map((one) => scopeState({ keys }, one));
  if (states.some((state) => state === undefined || state.people !== people || left.has(state.scope))) {
    await forgetFirst(db, row);
    return { act: 'forget' };
  }
  const readable = scopes.filter((scope) => !left.has(scope));
  if (readable.length === 0) return { act: 'rest' };
  const there = new Set(rows.map(({ scope }) => scope));
  const round = ((await roundsOf(db, row))?.most ?? 1) - 1;
  const named = readable.map((scope) =>
    scopeRow({ keys, row }, newScope(scope, { found: false, people }), round),
  );
  await addScopes(
    db,
    named.filter(({ scope }) => !there.has(scope)),
  );
  const until = waitOf(row, Date.now());
  return until === undefined ? { act: 'read', people } : { act: 'rest', until };
}

/**
 * What of the organisation's rules holds for what was read, where the claim is still one's own and the organisation's graph as it
 * was: it may then be kept. Undefined otherwise.
 */
export async function stillOn(
  db: Database,
  kind: Storage['kind'],
  { claimed, people, leaseMs }: { claimed: Claimed; people: 'people' | 'teams'; leaseMs: number },
): Promise<GraphBounds | undefined> {
  if (!(await holdClaim(db, kind, { claimed, leaseMs }))) return undefined;
  const organisation = await findOrganisation(db, claimed.org_id);
  const isSame = organisation?.graph.on === true && organisation.graph.people === people;
  return isSame && isOptedIn(organisation) ? graphBounds(organisation) : undefined;
}
