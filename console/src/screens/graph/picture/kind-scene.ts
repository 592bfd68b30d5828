import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { sayShare } from '../../../figures/said-figures.ts';
import { say } from '../../../locales/say.ts';
import { kindName } from '../names.ts';
import { arrowsBetween, type Round } from './arrows.ts';
import { circle } from './paths.ts';
import { boxAround, RATIO, type Scene, type Thing, type Tie } from './scene.ts';

/** Half the width and height of the oval, by how much wider than high the picture is. */
const wide = { across: 300, down: 170 } as const;
const tall = { across: 190, down: 205 } as const;
const LARGEST = 44;

/** How much of an organisation's work each kind is, as shares that add up to 1: of each team as much as it has people. */
export function kindShares({ teams }: Pick<OrganisationGraph, 'teams'>): ReadonlyMap<WorkType, number> {
  const people = teams.reduce((sum, team) => sum + team.people, 0);
  const shares = new Map<WorkType, number>();
  for (const team of teams)
    for (const { type, share } of team.types)
      shares.set(type, (shares.get(type) ?? 0) + (share * team.people) / people);
  return shares;
}

/** Kinds of work around an oval, always in the same order, and arrows from those that lead to others. */
export function kindScene(graph: OrganisationGraph, ratio = RATIO): Scene {
  const shares = kindShares(graph);
  const fed = new Set(graph.feeds.flatMap(({ from, to }) => [from, to]));
  const shown = workTypes.filter((type) => shares.has(type) || fed.has(type));
  const largest = Math.max(...shares.values());
  const sizes = shown.map((type) => 8 + (LARGEST - 8) * Math.sqrt((shares.get(type) ?? 0) / largest));
  const places = aroundOval(sizes, ratio < RATIO ? tall : wide);
  const things = shown.map((type, at): Thing => {
    const share = shares.get(type) ?? 0;
    const { x, y, r } = places[at] ?? { x: 0, y: 0, r: 0 };
    return {
      ...{ id: type, x, y, r, within: 0, side: y < 0 ? 'above' : 'below' },
      ...{ name: kindName(type, graph.names), note: say('graph.ofAll', { share: sayShare(share, 1) }) },
      shapes: [{ d: circle(x, y, r), fill: `work-${type}`, type }],
    };
  });
  const ties = tiesOf(graph, things);
  return {
    box: boxAround(things, ratio),
    ties,
    things,
  };
}

/** Arrows between kinds of work, the strongest above. */
function tiesOf({ feeds }: OrganisationGraph, things: readonly Thing[]): Tie[] {
  const most = Math.max(...feeds.map(({ weight }) => weight));
  const drawn = feeds
    // What leads to more of its own kind is in the table; an arrow to itself says little.
    .filter(({ from, to }) => from !== to)
    .toSorted((one, other) => one.weight - other.weight)
    .map(({ from, to, weight }) => {
      const part = most > 0 ? Math.sqrt(weight / most) : 0;
      return { from, to, part, width: 1 + 5 * part };
    });
  const arrows = arrowsBetween(new Map(things.map((thing) => [thing.id, thing])), drawn);
  return drawn.flatMap(({ from, to, part, width }, at) => {
    const arrow = arrows[at];
    if (arrow === undefined) return [];
    const line = { d: arrow.line, line: `work-${from}`, width, strength: 0.35 + 0.45 * part } as const;
    const head = { ...arrow.around, shape: { d: arrow.head, fill: `work-${from}` } } as const;
    return [{ id: `${from} ${to}`, from, to, shapes: [line], head }];
  });
}

/**
 * Circles of these sizes around an oval, the first at its top, with as much between any two: as far as one walks, so that nothing is
 * crowded where it bends or where large ones are.
 */
function aroundOval(sizes: readonly number[], { across, down }: { across: number; down: number }): Round[] {
  const points = Array.from({ length: 361 }, (_none, at) => {
    const turn = (2 * Math.PI * at) / 360 - Math.PI / 2;
    return { x: across * Math.cos(turn), y: down * Math.sin(turn) };
  });
  let far = 0;
  const walked = points.map(({ x, y }, at) => {
    const before = points[at - 1] ?? { x, y };
    far += Math.hypot(x - before.x, y - before.y);
    return far;
  });
  const between = (far - 2 * sizes.reduce((sum, r) => sum + r, 0)) / sizes.length;
  let way = 0;
  return sizes.map((r, at) => {
    if (at > 0) way += (sizes[at - 1] ?? 0) + between + r;
    const { x, y } = points[walked.findIndex((step) => step >= way - 0.001)] ?? { x: 0, y: -down };
    return { x, y, r };
  });
}
