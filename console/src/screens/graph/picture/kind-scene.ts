import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { sayShare } from '../../../figures/said-figures.ts';
import { kindName } from '../names.ts';
import { arrow, circle } from './paths.ts';
import { boxAround, type Scene, type Shape, type Thing } from './scene.ts';
import { RATIO } from './team-scene.ts';

const WIDE = 300;
const HIGH = 170;
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
export function kindScene(graph: OrganisationGraph): Scene {
  const shares = kindShares(graph);
  const fed = new Set(graph.feeds.flatMap(({ from, to }) => [from, to]));
  const shown = workTypes.filter((type) => shares.has(type) || fed.has(type));
  const largest = Math.max(...shares.values());
  const things = shown.map((type, at): Thing => {
    const share = shares.get(type) ?? 0;
    const { x, y } = around(at / shown.length);
    const r = 8 + (LARGEST - 8) * Math.sqrt(share / largest);
    return {
      ...{ id: type, x, y, r, within: 0, side: y < 0 ? 'above' : 'below' },
      ...{ name: kindName(type, graph.names), note: sayShare(share, 1) },
      shapes: [{ d: circle(x, y, r), fill: `work-${type}`, type }],
    };
  });
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const most = Math.max(...graph.feeds.map(({ weight }) => weight));
  const ties = graph.feeds.flatMap(({ from, to, weight }) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    // What leads to more of its own kind is in the table; an arrow to itself says little.
    if (one === undefined || other === undefined || from === to) return [];
    const part = most > 0 ? Math.sqrt(weight / most) : 0;
    const width = 1 + 5 * part;
    const { line, head } = arrow(one, other, width);
    const look = { strength: 0.3 + 0.5 * part } as const;
    const shapes: Shape[] = [
      { d: line, line: `work-${from}`, width, ...look },
      { d: head, fill: `work-${from}`, ...look },
    ];
    return [{ id: `${from} ${to}`, from, to, weight, shapes }];
  });
  return {
    box: boxAround(things, RATIO),
    ties: ties.toSorted((a, b) => a.weight - b.weight),
    things,
  };
}

const points = Array.from({ length: 360 }, (_none, at) => {
  const turn = (2 * Math.PI * at) / 360 - Math.PI / 2;
  return { x: WIDE * Math.cos(turn), y: HIGH * Math.sin(turn) };
});

/** A place so far around the oval, from 0 to 1: as far as one walks, so that nothing is crowded where it bends. */
function around(share: number): { readonly x: number; readonly y: number } {
  const steps = points.map(({ x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y };
    return Math.hypot(next.x - x, next.y - y);
  });
  const whole = steps.reduce((sum, step) => sum + step, 0);
  let walked = 0;
  const found = points.find((_point, at) => {
    const isThere = walked >= share * whole - 0.001;
    walked += steps[at] ?? 0;
    return isThere;
  });
  return found ?? { x: 0, y: -HIGH };
}
