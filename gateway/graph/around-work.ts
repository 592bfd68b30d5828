import type { Around } from '@sidenote/contract/graph/around';
import type { Database } from '../storage/database.ts';
import { containersOf, edgesBetween, latestEdges, type SeenEdge } from '../storage/graph-near.ts';
import { findNodes } from '../storage/graph-nodes.ts';
import { roleKinds } from './around-people.ts';
import type { NodeKeys } from './node-keys.ts';
import { openObject } from './sealed-refs.ts';
import { byEnd, countNow, weightOf, whyOf } from './why.ts';

/** Related objects that are told at most. */
const MOST_WORK = 20;
/** Of what somebody had to do with, this much is looked at: the latest of each kind. */
const OWN = 300;
/** Links of one object that are looked at. */
const LINKS = 100;

export interface WorkAround {
  readonly orgId: string;
  /** The caller's pseudonym. */
  readonly self: string;
  readonly object: string;
  readonly container: string | undefined;
  /** Whom the caller sees on the object. */
  readonly others: readonly string[];
  readonly week: number;
  readonly since: number;
}

/**
 * Objects that belong to this one: linked with it, in the same container, or with people on them who are on this one too.
 * Only those in the caller's own graph, and of which their app does not list who may open them without the caller.
 */
export async function workAround(db: Database, keys: NodeKeys, asked: WorkAround): Promise<Around['work']> {
  const { orgId, self, object, others, week, since } = asked;
  const kinds = ['used', 'rated', ...roleKinds] as const;
  const own = byEnd(await latestEdges(db, 'source', self, { orgId, kinds, since, limit: OWN }), 'target');
  own.delete(object);
  const mine = [...own.keys()];
  const links = { orgId, kinds: ['links-to'], since, limit: LINKS } as const;
  const linked = [
    ...(await latestEdges(db, 'source', object, links)).map((edge) => ({ other: edge.target, edge })),
    ...(await latestEdges(db, 'target', object, links)).map((edge) => ({ other: edge.source, edge })),
  ];
  const container = asked.container ?? (await containersOf(db, orgId, [object])).get(object);
  const targets = container === undefined ? [] : [container];
  const beside = byEnd(
    await edgesBetween(db, orgId, { sources: mine, kinds: ['part-of'], targets }),
    'source',
  );
  const shared = byEnd(
    await edgesBetween(db, orgId, { sources: others, kinds: roleKinds, targets: mine, since }),
    'target',
  );
  const found = mine
    .map((key) => {
      const links = linked.filter(({ other }) => other === key).map(({ edge }) => edge);
      const within = beside.get(key) ?? [];
      const people = new Set(shared.get(key)?.map(({ source }) => source)).size;
      const near =
        2 * Math.min(1, links.length) + 0.5 * Math.min(1, within.length) + 0.4 * Math.min(3, people);
      const used = own.get(key) ?? [];
      const sum = near === 0 ? 0 : near + Math.log2(1 + countNow(used, week)) / 4;
      return { key, sum, edges: [...links, ...latestOf(within), ...used] };
    })
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum || (a.key < b.key ? -1 : 1))
    // Some of them may not be told of.
    .slice(0, 3 * MOST_WORK);
  const nodes = await findNodes(
    db,
    orgId,
    found.map(({ key }) => key),
  );
  const open = await openTo(db, orgId, self, [...nodes.values()]);
  return found
    .flatMap(({ key, sum, edges }) => {
      const node = nodes.get(key);
      const ref = node === undefined || !open.has(key) ? undefined : openObject(keys, node);
      return ref === undefined ? [] : [{ ref, weight: weightOf(sum), why: whyOf(edges) }];
    })
    .slice(0, MOST_WORK);
}

/** That something is in a container is so each week anew, and one fact. */
function latestOf(edges: readonly SeenEdge[]): SeenEdge[] {
  return [...edges].sort((a, b) => b.week - a.week).slice(0, 1);
}

/**
 * Those of the objects that somebody may be told of: their app lists them for it, or their container where it does not list
 * the object itself, or nobody lists anything.
 */
async function openTo(
  db: Database,
  orgId: string,
  self: string,
  objects: readonly { readonly key: string; readonly listed: number }[],
): Promise<ReadonlySet<string>> {
  const containers = await containersOf(
    db,
    orgId,
    objects.map(({ key }) => key),
  );
  const around = await findNodes(db, orgId, [...new Set(containers.values())]);
  const lockOf = ({ key, listed }: (typeof objects)[number]) => {
    const container = around.get(containers.get(key) ?? '');
    return listed === 1 ? key : container?.listed === 1 ? container.key : undefined;
  };
  const locks = objects.flatMap((one) => lockOf(one) ?? []);
  const may = await edgesBetween(db, orgId, {
    ...{ sources: [self], kinds: ['may-open'], targets: [...new Set(locks)] },
  });
  const opened = new Set(may.map(({ target }) => target));
  return new Set(
    objects
      .filter((one) => {
        const lock = lockOf(one);
        return lock === undefined || opened.has(lock);
      })
      .map(({ key }) => key),
  );
}
