import { kindOfRole } from '@sidenote/contract/graph/role-edges';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { weekOf } from '@sidenote/contract/weeks';
import type { Database } from '../storage/database.ts';
import { type AccessList, keptByOthers, replaceAccess, stillListed } from '../storage/graph-access.ts';
import { addEdges, type Edge } from '../storage/graph-edges.ts';
import { forgetTold } from '../storage/graph-forget.ts';
import { addNodes } from '../storage/graph-nodes.ts';
import { accountsIn, endsOf, linkByMail } from './accounts-in.ts';
import type { Batch, Item } from './item.ts';
import type { NodeKeys } from './node-keys.ts';
import { closedNode, containerNode, containerOf, type NodeSeen, objectNode } from './sealed-refs.ts';
import { MOST_ON_ITEM, togetherOn } from './together-on-items.ts';

export { forgetConnector } from '../storage/graph-forget.ts';

export interface Brought {
  readonly orgId: string;
  readonly connectorId: string;
  /** By what of what the connector reads it was read, where that is known: a key of its own. */
  readonly reader?: string;
  /** Whether the organisation's graph knows people, or teams alone: then nobody's account is written, and no place. */
  readonly people: 'people' | 'teams';
  readonly batch: Batch;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Who may open something; by keys of accounts, null where its app does not say. */
interface Openers {
  readonly node: NodeSeen;
  readonly accounts: readonly string[] | null;
  readonly told?: Item['told'];
}

/**
 * Keeps what a connector has read at once: objects, where they are, what they link to, who had to do with them and so with
 * each other, and who may open them. A second time it changes nothing. What a reader has no more goes with all that the connector
 * told of it, unless another reader still has it; what others told stays. In the same transaction the graph must be locked before
 * (`lockGraph`): whose accounts they are is found out here.
 */
export async function keepItems(db: Database, keys: NodeKeys, brought: Brought): Promise<void> {
  const { orgId, connectorId: origin, people, now } = brought;
  // Where teams alone are known nobody is told of an object, whoever may open it.
  const lists = people === 'teams' ? [] : accessLists(keys, brought.batch);
  const items = people === 'teams' ? brought.batch.items : await opened(db, keys, brought, lists);
  const batch = { ...brought.batch, items };
  const accounts = people === 'teams' ? new Map<string, string | undefined>() : accountsIn(keys, batch);
  await linkByMail(db, orgId, accounts, { origin, now });
  const ends = await endsOf(db, orgId, [...accounts.keys()]);
  const brings = batch.items.map((item) => toldOf(keys, notAhead(item, now), { origin, ends, people }));
  const week = weekOf(now);
  const listed = lists.filter(({ accounts }) => accounts !== null).map(({ node }) => ({ ...node, week }));
  await addNodes(db, orgId, [...brings.flatMap(({ nodes }) => nodes), ...listed]);
  const together = await togetherOn(db, orgId, { origin, items: brings.flatMap(({ on }) => on) });
  await addEdges(db, orgId, [...brings.flatMap(({ edges }) => edges), ...together]);
  for (const { node, accounts, told } of lists) {
    const may = accounts === null ? null : new Set(accounts.flatMap((account) => ends.get(account) ?? []));
    await replaceAccess(db, orgId, { key: node.key, origin, may, reader: readerOf(brought, told) });
  }
  const gone = batch.gone.map((ref) => keys.object(ref));
  const kept = await keptByOthers(db, orgId, gone, { origin, reader: brought.reader });
  await forgetTold(
    db,
    orgId,
    gone.filter((key) => !kept.has(key)),
    origin,
  );
}

/** The items without those whose list is told elsewhere, and was not yet: everybody would be told of them. */
async function opened(
  db: Database,
  keys: NodeKeys,
  { orgId, batch: { items } }: Brought,
  lists: readonly Openers[],
): Promise<readonly Item[]> {
  const waiting = items.filter(({ access }) => access === undefined);
  if (waiting.length === 0) return items;
  const keyOf = ({ ref }: Item) => keys.object(ref);
  const told = new Set([
    ...(await stillListed(db, orgId, [...new Set(waiting.map(keyOf))])),
    ...lists.filter(({ accounts }) => accounts !== null).map(({ node }) => node.key),
  ]);
  return items.filter((item) => item.access !== undefined || told.has(keyOf(item)));
}

/** Some apps let anybody say when something was changed: what is yet to come would be the latest of all, and never go by age. */
function notAhead(item: Item, now: number): Item {
  return { ...item, at: Math.min(item.at, now) };
}

function readerOf({ reader }: Brought, told: Item['told']): AccessList['reader'] {
  if (reader === undefined || told === undefined) return undefined;
  return { key: reader, toldAll: told === 'all' };
}

interface From {
  readonly origin: string;
  readonly people: Brought['people'];
  readonly ends: ReadonlyMap<string, string>;
}

/**
 * The nodes and edges of one item, and who is on it together. What hangs on nothing is none: nothing could ever lead to it.
 */
function toldOf(keys: NodeKeys, item: Item, { origin, ends, people: known }: From) {
  const { ref, at, size, people, links } = item;
  const week = weekOf(at);
  const nodeOf = (one: WorkRef) => (known === 'teams' ? closedNode : objectNode)(keys, one);
  const own = nodeOf(ref);
  // A space, a repository or a calendar may be somebody's own.
  const container = known === 'teams' ? undefined : containerOf(ref);
  const within = container === undefined ? [] : [containerNode(keys, container)];
  const linked = links.map(nodeOf).filter(({ key }) => key !== own.key);
  const fact = { week, origin, count: 1 };
  const had = people.flatMap(({ account, role }) => {
    const source = ends.get(keys.account({ app: ref.app, site: ref.site, id: account }));
    return source === undefined ? [] : [{ source, kind: kindOfRole[role], target: own.key, ...fact }];
  });
  const edges: Edge[] = [
    ...within.map(({ key }) => ({ source: own.key, kind: 'part-of' as const, target: key, ...fact })),
    ...linked.map(({ key }) => ({ source: own.key, kind: 'links-to' as const, target: key, ...fact })),
    ...had,
  ];
  const sources = [...new Set(had.map(({ source }) => source))];
  const on = isForFew(item) ? [{ object: own.key, week, people: sources }] : [];
  const sized = size === undefined || known === 'teams' ? undefined : { bucket: size, by: origin };
  const all = [{ ...own, size: sized }, ...within, ...linked];
  return { nodes: edges.length === 0 ? [] : all.map((node) => ({ ...node, week })), edges, on };
}

/** Whether those on an item know each other by it. */
function isForFew({ people, apart }: Item): boolean {
  return apart !== true && new Set(people.map(({ account }) => account)).size <= MOST_ON_ITEM;
}

function accessLists(keys: NodeKeys, { items, containers }: Batch): Openers[] {
  const accountsAt = ({ app, site }: Pick<Item['ref'], 'app' | 'site'>, access: Item['access']) =>
    access?.map(({ account }) => keys.account({ app, site, id: account })) ?? null;
  const own = items.flatMap(({ access, ...item }) => (access === undefined ? [] : [{ ...item, access }]));
  return [
    ...own.map(({ ref, access, told }) => ({
      node: objectNode(keys, ref),
      accounts: accountsAt(ref, access),
      told,
    })),
    ...containers.map(({ app, site, container, access }) => ({
      node: containerNode(keys, { app, site, id: container }),
      accounts: accountsAt({ app, site }, access),
    })),
  ];
}
