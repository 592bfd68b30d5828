import { workApps } from '@sidenote/contract/graph/work-note';
import { startOf } from '@sidenote/contract/weeks';
import type { WeekRelation } from '../../storage/graph-deduced.ts';
import { readEdges, readObjects } from '../../storage/graph-reading.ts';
import type { NodeKeys } from '../node-keys.ts';
import { toldWork } from '../told-work.ts';
import type { KeyRange } from './key-ranges.ts';
import { openNumbers } from './numbers.ts';
import { feeding, objectOf, type WorkObject } from './read-relations.ts';
import { byTarget } from './read-ties.ts';
import { type Read, WINDOW_WEEKS } from './reading.ts';
import { openTallies, strongest } from './tallies.ts';
import { MOST_ON_OBJECT } from './ties.ts';

/**
 * Objects that something told of teams has to be of in a week. How many people were at them nobody knows, as no row leads from
 * an object to a person; ten are more than most people ask about in a week, so that it is rarely the work of one.
 */
export const FEWEST_OBJECTS = 10;

export interface TeamRelationsAsked {
  readonly orgId: string;
  readonly week: number;
  readonly ranges: readonly KeyRange[];
  readonly keys: Pick<NodeKeys, 'mark'>;
  /** The directory's teams of five people and more. */
  readonly teams: ReadonlySet<string>;
  readonly onProgress: (share: number) => Promise<void>;
}

/** What objects say of two teams, or of two kinds of work. */
interface Together {
  readonly kind: 'collaborates' | 'feeds';
  readonly source: string;
  readonly target: string;
  readonly why: 'used' | 'links-to';
  count: number;
  readonly objects: Set<number>;
}

/**
 * What a week says of teams where the graph knows them alone. What a team does and with which apps is counted by records, of five
 * people and more; that teams collaborate and that one kind of work feeds another by objects, of ten and more.
 */
export async function readTeamRelations(read: Read, asked: TeamRelationsAsked): Promise<WeekRelation[]> {
  const { orgId, week, keys, teams, onProgress } = asked;
  const people = openNumbers();
  const tallies = openTallies((of) => [...of].length);
  const between = { since: startOf(week), before: startOf(week + 1) };
  for await (const { team, person, product, type } of toldWork(read, { orgId, keys, ...between })) {
    if (team === null || !teams.has(team)) continue;
    const part = { source: team, why: 'used', count: 1, ends: [people.of(person)] };
    tallies.add({ kind: 'does', target: type, ...part });
    if (workApps.some((app) => app === product)) tallies.add({ kind: 'uses', target: product, ...part });
  }
  await onProgress(0.4);
  return [...tallies.finish(), ...(await readTogether(read, asked))];
}

async function readTogether(
  read: Read,
  { orgId, week, ranges, teams, onProgress }: TeamRelationsAsked,
): Promise<WeekRelation[]> {
  const weeks = { from: week, to: week };
  const found = new Map<string, Together>();
  const keys = openNumbers();
  const objects = new Map<string, WorkObject>();
  const links: { source: string; target: string }[] = [];
  const add = (of: Omit<Together, 'count' | 'objects'>, object: string, count: number) => {
    const name = `${of.kind} ${of.source} ${of.target}`;
    const one = found.get(name) ?? { ...of, count: 0, objects: new Set() };
    found.set(name, one);
    one.count += count;
    one.objects.add(keys.of(object));
  };
  for (const [at, range] of ranges.entries()) {
    const [edges, nodes] = await read(async (db) => [
      await readEdges(db, { orgId, kinds: ['used', 'links-to'], ...range, weeks }),
      await readObjects(db, { orgId, ...range, since: week - WINDOW_WEEKS + 1 }),
    ]);
    for (const node of nodes) for (const [key, object] of objectOf(node)) objects.set(key, object);
    for (const ofTarget of byTarget(edges)) {
      links.push(...ofTarget.filter(({ kind }) => kind === 'links-to'));
      const own = ofTarget.filter(({ kind, source }) => kind === 'used' && teams.has(source));
      if (own.length > MOST_ON_OBJECT) continue;
      const sides = own.sort((a, b) => (a.source < b.source ? -1 : 1));
      for (const [n, one] of sides.entries())
        for (const other of sides.slice(n + 1))
          add(
            { kind: 'collaborates', source: one.source, target: other.source, why: 'used' },
            one.target,
            one.count + other.count,
          );
    }
    await onProgress(0.4 + (0.6 * (at + 1)) / ranges.length);
  }
  for (const { source, target } of links) {
    const [one, other] = [objects.get(source), objects.get(target)];
    const order = one === undefined || other === undefined ? undefined : feeding(one, other);
    // Of one object many links are told at once: what counts is of how many objects links were told.
    if (order !== undefined)
      add({ kind: 'feeds', source: order.from, target: order.to, why: 'links-to' }, source, 1);
  }
  const told = [...found.values()].filter((one) => one.objects.size >= FEWEST_OBJECTS);
  return strongest(
    told.map(({ kind, source, target, why, count }) => ({
      ...{ kind, source, target, weight: count, why: { [why]: count } },
      // Nobody knows.
      people: 0,
    })),
  );
}
