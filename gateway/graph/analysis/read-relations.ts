import { workApps } from '@sidenote/contract/graph/work-note';
import type { WorkApp, WorkObjectType } from '@sidenote/contract/graph/work-objects';
import { workObjectTypes } from '@sidenote/contract/graph/work-objects';
import { type WorkType, workTypeOfObject } from '@sidenote/contract/graph/work-types';
import { startOf } from '@sidenote/contract/weeks';
import type { WeekRelation } from '../../storage/graph-deduced.ts';
import { type EdgeRead, readEdges, readObjects, readWork } from '../../storage/graph-reading.ts';
import type { Members } from './carry-on.ts';
import type { Ends } from './ends.ts';
import type { KeyRange } from './key-ranges.ts';
import { byTarget } from './read-ties.ts';
import { deeds, type Read, WINDOW_WEEKS } from './reading.ts';
import { openTallies, type Tallies } from './tallies.ts';
import { MOST_ON_OBJECT } from './ties.ts';

export interface RelationsAsked {
  readonly orgId: string;
  readonly week: number;
  readonly ranges: readonly KeyRange[];
  readonly ends: Ends;
  /** Who is in which team, by pseudonyms and keys of accounts. */
  readonly members: Members;
  /** How many people are certainly behind some ends. */
  readonly peopleOf: Ends['fewestPeople'];
  readonly onProgress: (share: number) => Promise<void>;
}

export interface WorkObject {
  readonly app: WorkApp;
  readonly type: WorkType;
  readonly since: number;
}

/**
 * What a week says of how teams, kinds of work, containers and apps hang together: by that week's edges alone, so that no two
 * weeks can be subtracted from each other. One week of objects is in memory.
 */
export async function readRelations(read: Read, asked: RelationsAsked): Promise<WeekRelation[]> {
  const { orgId, week, ranges, ends, members, peopleOf, onProgress } = asked;
  const weeks = { from: week, to: week };
  const tallies = openTallies(peopleOf);
  const containerOf = new Map<string, string>();
  const links: { source: string; target: string }[] = [];
  for (const [at, range] of ranges.entries()) {
    const kinds = ['part-of', 'links-to'] as const;
    for (const edge of await read((db) => readEdges(db, { orgId, kinds, ...range, weeks })))
      if (edge.kind === 'part-of') containerOf.set(edge.source, edge.target);
      else links.push(edge);
    await onProgress((0.3 * (at + 1)) / ranges.length);
  }
  const linked = new Map<string, Linked>();
  for (const { source, target } of links)
    for (const key of [source, target]) linked.set(key, { object: undefined, ends: [] });
  for (const [at, range] of ranges.entries()) {
    const [edges, nodes, work] = await read(async (db) => [
      await readEdges(db, { orgId, kinds: deeds, ...range, weeks }),
      await readObjects(db, { orgId, ...range, since: week - WINDOW_WEEKS + 1 }),
      await readWork(db, { orgId, ...range, since: startOf(week), before: startOf(week + 1) }),
    ]);
    const objects = new Map(nodes.flatMap((node) => objectOf(node)));
    for (const [key, object] of objects) {
      const own = linked.get(key);
      if (own !== undefined) own.object = object;
    }
    for (const ofTarget of byTarget(edges)) {
      const key = ofTarget[0]?.target ?? '';
      const object = objects.get(key);
      if (object === undefined) continue;
      for (const edge of ofTarget) ends.noteApp(ends.of(edge.source), object.app);
      linked.get(key)?.ends.push(...ofTarget.map(({ source }) => ends.of(source)));
      tallyObject(tallies, ofTarget, { object, container: containerOf.get(key), members, ends });
    }
    for (const { person, type, count } of work) {
      const team = members.get(person);
      if (team !== undefined)
        tallies.add({
          kind: 'does',
          source: team,
          target: type,
          why: 'used',
          count,
          ends: [ends.of(person)],
        });
    }
    await onProgress(0.3 + (0.7 * (at + 1)) / ranges.length);
  }
  for (const link of links) tallyLink(tallies, linked, link);
  return tallies.finish();
}

interface Linked {
  object: WorkObject | undefined;
  readonly ends: number[];
}

export function objectOf(node: {
  key: string;
  app: string;
  type: string;
  first_week: number;
}): [string, WorkObject][] {
  const app = workApps.find((one) => one === node.app);
  const type: WorkObjectType = workObjectTypes.find((one) => one === node.type) ?? 'other';
  if (app === undefined) return [];
  return [[node.key, { app, type: workTypeOfObject(app, type), since: node.first_week }]];
}

interface Seen {
  readonly object: WorkObject;
  readonly container: string | undefined;
  readonly members: Members;
  readonly ends: Ends;
}

function tallyObject(
  tallies: Tallies,
  edges: readonly EdgeRead[],
  { object, container, members, ends }: Seen,
): void {
  const teams = new Map<string, EdgeRead[]>();
  for (const edge of edges) {
    const source = members.get(edge.source);
    if (source === undefined) continue;
    const own = teams.get(source) ?? [];
    teams.set(source, own);
    own.push(edge);
    const part = { source, why: edge.kind, count: edge.count, ends: [ends.of(edge.source)] };
    tallies.add({ kind: 'uses', target: object.app, ...part });
    if (container !== undefined) tallies.add({ kind: 'works-in', target: container, ...part });
    // What was asked of Sidenote says more of it than the object: it is counted by its own kind of work.
    if (edge.kind !== 'used') tallies.add({ kind: 'does', target: object.type, ...part });
  }
  if (edges.length > MOST_ON_OBJECT) return;
  const sides = [...teams].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [at, [source, own]] of sides.entries())
    for (const [target, others] of sides.slice(at + 1))
      for (const edge of [...own, ...others])
        tallies.add({
          ...{ kind: 'collaborates', source, target, why: edge.kind },
          count: edge.count,
          ends: [ends.of(edge.source)],
        });
}

/**
 * Which of the kinds of work of two objects that are linked feeds the other; undefined for two of one kind.
 * One kind of work feeds another where an object of the second links to one of the first, or the other way round: the object
 * that was in the graph first feeds the one that came after it; of two from the same week, the one that is linked to.
 */
export function feeding(
  source: WorkObject,
  target: WorkObject,
): { readonly from: WorkType; readonly to: WorkType } | undefined {
  const [first, then] = source.since < target.since ? [source, target] : [target, source];
  return first.type === then.type ? undefined : { from: first.type, to: then.type };
}

function tallyLink(
  tallies: Tallies,
  linked: ReadonlyMap<string, Linked>,
  { source, target }: { source: string; target: string },
): void {
  const [one, other] = [linked.get(source), linked.get(target)];
  if (one?.object === undefined || other?.object === undefined) return;
  const order = feeding(one.object, other.object);
  if (order === undefined) return;
  tallies.add({
    ...{ kind: 'feeds', source: order.from, target: order.to, why: 'links-to', count: 1 },
    ends: [...one.ends, ...other.ends],
  });
}
