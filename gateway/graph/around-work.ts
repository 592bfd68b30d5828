import type { Around } from '@sidenote/contract/graph/around';
import { roleKinds } from '@sidenote/contract/graph/role-edges';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import type { Database } from '../storage/database.ts';
import { edgesBetween, latestEdges, type OwnEvent, type SeenEdge } from '../storage/graph-near.ts';
import { accessTo } from './access.ts';
import type { NodeKeys } from './node-keys.ts';
import { refTold } from './ref-told.ts';
import { toldFacts } from './told-facts.ts';
import { byEnd, countNow, weightOf, whyOf } from './why.ts';

/** Related objects that are told at most. */
const MOST_WORK = 20;
/** Of what somebody had to do with, this much is looked at: the latest of each kind. */
const OWN = 300;
/** Links of one object that are looked at. */
const LINKS = 100;
/** Objects whose lists are looked at. */
const LISTS = 200;

export interface WorkAround {
  readonly orgId: string;
  /** The caller's pseudonym. */
  readonly self: string;
  readonly object: string;
  readonly container: string | undefined;
  /** What the caller's browser sees linked, by keys. */
  readonly links: ReadonlyMap<string, WorkRef>;
  /** Keys of the accounts that the caller's browser sees on the object, and who stands for them. */
  readonly accounts: ReadonlySet<string>;
  readonly others: readonly string[];
  /** The caller's latest requests. */
  readonly events: readonly OwnEvent[];
  readonly week: number;
  readonly since: number;
}

/**
 * Objects of the caller's own graph that belong to this one: linked with it, in the same container, or with people on them who
 * are on this one too. Anybody can say that they work on anything, so that they do opens nothing: how their objects hang
 * together with this one is what their own browser saw, now or when they worked on them. What others saw comes in for objects
 * alone for which a connected app lists the caller.
 */
export async function workAround(db: Database, keys: NodeKeys, asked: WorkAround): Promise<Around['work']> {
  const { orgId, self, object, links, events, week, since } = asked;
  const kinds = ['used', 'rated', ...roleKinds] as const;
  const own = byEnd(await latestEdges(db, 'source', self, { orgId, kinds, since, limit: OWN }), 'target');
  own.delete(object);
  const told = toldFacts(events);
  const listed = await listedFacts(db, asked, [...own.keys()]);
  const container = asked.container ?? told.get(object)?.container;
  const fact = { count: 1 } as const;
  const found = [...own]
    .map(([key, used]) => {
      const seen = told.get(key);
      const facts = listed.get(key) ?? [];
      const linked: SeenEdge[] = [
        ...facts.filter(({ kind }) => kind === 'links-to'),
        ...(links.has(key)
          ? [{ source: object, kind: 'links-to' as const, target: key, week, ...fact }]
          : []),
      ];
      const within: SeenEdge[] = [
        ...facts.filter(({ kind }) => kind === 'part-of'),
        ...(container !== undefined && seen?.container === container
          ? [{ source: key, kind: 'part-of' as const, target: container, week: seen.week, ...fact }]
          : []),
      ];
      const sharing = facts.filter(({ kind }) => kind !== 'links-to' && kind !== 'part-of');
      const shared = Math.max(
        new Set(sharing.map(({ source }) => source)).size,
        [...(seen?.people ?? [])].filter((account) => asked.accounts.has(account)).length,
      );
      const near =
        2 * Math.min(1, linked.length) + 0.5 * Math.min(1, within.length) + 0.4 * Math.min(3, shared);
      const sum = near === 0 ? 0 : near + Math.log2(1 + countNow(used, week)) / 4;
      return { key, sum, shared, edges: [...linked, ...latestOf(within), ...used] };
    })
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum || (a.key < b.key ? -1 : 1))
    // Some of them may not be told of.
    .slice(0, 3 * MOST_WORK);
  const access = await accessTo(
    db,
    orgId,
    self,
    found.map(({ key }) => key),
  );
  return found
    .flatMap(({ key, sum, shared, edges }) => {
      const ref = links.get(key) ?? refTold(keys, access, key, told.get(key)?.container);
      if (ref === undefined || access.of(key) === 'closed') return [];
      return [{ ref, weight: weightOf(sum), why: whyOf(edges), shared }];
    })
    .slice(0, MOST_WORK);
}

/** How the caller's objects hang together with this one, whoever told it, where an app lists the caller for them. */
async function listedFacts(
  db: Database,
  { orgId, self, object, container, others, since }: WorkAround,
  mine: readonly string[],
): Promise<ReadonlyMap<string, readonly SeenEdge[]>> {
  const links = { orgId, kinds: ['links-to'], since, limit: LINKS } as const;
  const linked = [
    ...(await latestEdges(db, 'source', object, links)).map((edge) => ({ key: edge.target, edge })),
    ...(await latestEdges(db, 'target', object, links)).map((edge) => ({ key: edge.source, edge })),
  ];
  const targets = container === undefined ? [] : [container];
  const beside = await edgesBetween(db, orgId, { sources: mine, kinds: ['part-of'], targets });
  const shared = await edgesBetween(db, orgId, { sources: others, kinds: roleKinds, targets: mine, since });
  const isMine = new Set(mine);
  const all = [
    ...linked.filter(({ key }) => isMine.has(key)),
    ...beside.map((edge) => ({ key: edge.source, edge })),
    ...shared.map((edge) => ({ key: edge.target, edge })),
  ];
  const some = [...new Set(all.map(({ key }) => key))].slice(0, LISTS);
  const access = await accessTo(db, orgId, self, [object, ...some]);
  const facts = new Map<string, SeenEdge[]>();
  for (const { key, edge } of all)
    if (access.of(key) === 'listed' && (edge.kind !== 'links-to' || access.of(object) === 'listed'))
      facts.set(key, [...(facts.get(key) ?? []), edge]);
  return facts;
}

/** That something is in a container is so each week anew, and one fact. */
function latestOf(edges: readonly SeenEdge[]): SeenEdge[] {
  return [...edges].sort((a, b) => b.week - a.week).slice(0, 1);
}
