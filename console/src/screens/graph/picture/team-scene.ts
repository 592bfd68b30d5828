import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { sayPeople } from '../../../figures/said-figures.ts';
import { teamName } from '../names.ts';
import type { Places } from './layout.ts';
import { circle, place, sector } from './paths.ts';
import { boxAround, RATIO, type Scene, type Shape, type Thing } from './scene.ts';

type Team = OrganisationGraph['teams'][number];

/** How much of its radius the ring of a team leaves to its name. */
const HOLE = 0.66;

/** Teams as areas with a ring of their kinds of work, and lines between those that work together. */
export function teamScene(graph: OrganisationGraph, places: Places, ratio = RATIO): Scene {
  const things = graph.teams.flatMap((team): Thing[] => {
    const place = places.get(team.id);
    if (place === undefined) return [];
    const { x, y, r } = place;
    return [
      {
        ...{ id: team.id, x, y, r, within: r * HOLE - 2, side: 'below' },
        ...{ name: teamName(team), note: sayPeople(team.people) },
        shapes: [{ d: circle(x, y, r), fill: 'ground' }, ...ringOf(team, { x, y, r })],
      },
    ];
  });
  const most = Math.max(...graph.collaborates.map(({ weight }) => weight));
  const ties = graph.collaborates.flatMap(({ from, to, weight }) => {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined) return [];
    const part = most > 0 ? weight / most : 0;
    const d = `M${place(one.x, one.y)}L${place(other.x, other.y)}`;
    const shape: Shape = { d, line: 'line-strong', width: 0.8 + 4.2 * part, strength: 0.14 + 0.46 * part };
    return [{ id: `${from} ${to}`, from, to, weight, shapes: [shape] }];
  });
  return {
    box: boxAround(things, ratio),
    // The stronger ones lie above.
    ties: ties.toSorted((a, b) => a.weight - b.weight),
    things,
  };
}

function ringOf({ types }: Team, { x, y, r }: { x: number; y: number; r: number }): Shape[] {
  let from = 0;
  return types.map(({ type, share }) => {
    const to = Math.min(1, from + share);
    const d = sector({ x, y, inner: r * HOLE, outer: r, from, to });
    from = to;
    return { d, fill: `work-${type}`, line: 'ground', width: 0.8, type };
  });
}
