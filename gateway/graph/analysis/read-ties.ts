import { decay } from '@sidenote/contract/graph/edges';
import { isOtherWayRound } from '../../storage/graph-edges.ts';
import { type EdgeRead, readEdges, readObjects } from '../../storage/graph-reading.ts';
import type { Ends } from './ends.ts';
import type { KeyRange } from './key-ranges.ts';
import { deeds, type Read, WINDOW_WEEKS } from './reading.ts';
import { type OnObject, openTies, type Ties } from './ties.ts';

/** Ties of one person that are looked at, the strongest ones: a team is seen in fewer. */
export const STRONGEST = 20;

/** Being on an object together is most of what works-with is made of, and is counted by the object already. */
const WORKS_WITH = 0.25;

export interface TiesAsked {
  readonly orgId: string;
  /** The last week that counts. */
  readonly week: number;
  readonly ranges: readonly KeyRange[];
  readonly ends: Ends;
  /** Told how much is read, from 0 to 1. */
  readonly onProgress: (share: number) => Promise<void>;
}

/**
 * Who has to do with whom, by the objects they work on and by works-with, part by part: in memory is a page of rows, and
 * the pairs of people.
 */
export async function readTies(
  read: Read,
  { orgId, week, ranges, ends, onProgress }: TiesAsked,
): Promise<Ties> {
  const ties = openTies();
  const since = week - WINDOW_WEEKS + 1;
  const weeks = { from: since, to: week };
  const kinds = [...deeds, 'works-with'] as const;
  const weightOf = (edge: EdgeRead) => decay(week - edge.week) * (1 + Math.log2(edge.count));
  for (const [at, range] of ranges.entries()) {
    const [edges, objects] = await read(async (db) => [
      await readEdges(db, { orgId, kinds, ...range, weeks }),
      await readObjects(db, { orgId, ...range, since }),
    ]);
    const apps = new Map(objects.map(({ key, app }) => [key, app]));
    for (const ofTarget of byTarget(edges)) {
      const app = apps.get(ofTarget[0]?.target ?? '');
      const onObject = new Map<number, number>();
      for (const edge of ofTarget) {
        const end = ends.of(edge.source);
        if (app !== undefined) ends.noteApp(end, app);
        if (edge.kind !== 'works-with') onObject.set(end, (onObject.get(end) ?? 0) + weightOf(edge));
        else if (!isOtherWayRound(edge) && end !== ends.of(edge.target))
          ties.add(end, ends.of(edge.target), WORKS_WITH * weightOf(edge));
      }
      ties.addObject([...onObject].map(([person, weight]): OnObject => ({ person, weight })));
    }
    await onProgress((at + 1) / ranges.length);
  }
  return ties.strongest(ends.names.length, STRONGEST);
}

/** Edges that come sorted by their target, target by target. */
export function* byTarget<Edge extends { readonly target: string }>(
  edges: readonly Edge[],
): Generator<readonly Edge[]> {
  let start = 0;
  for (let at = 1; at <= edges.length; at += 1)
    if (edges[at]?.target !== edges[start]?.target) {
      yield edges.slice(start, at);
      start = at;
    }
}
