import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** Where a team is, in units of the picture, and how large: its area is as large as its number of people. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Places of teams by their ids. */
export type Places = ReadonlyMap<string, Place>;

type Teams = Pick<OrganisationGraph, 'teams' | 'collaborates'>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly r: number;
  readonly home: { readonly x: number; readonly y: number } | undefined;
}

/** So many steps, and no picture before the last: the same each time, and nothing moves. */
const STEPS = 150;
/** Then teams that still lie on each other part, and nothing else happens. */
const PARTING = 30;
const PER_ROOT_OF_PEOPLE = 6;
/** Room around a team, in which its name may stand. */
const AROUND = 12;

/** How large a team is drawn. */
export function radiusOf(people: number): number {
  return PER_ROOT_OF_PEOPLE * Math.sqrt(people);
}

/**
 * Where teams are: those that work together much are near each other, and none lies on another. The same teams give the same
 * places, in whatever order they come. Where `map` has a team already, it stays near that place, so that weeks beside each other
 * look alike.
 */
export function placesOf({ teams, collaborates }: Teams, map: Places = new Map()): Places {
  const spread = 26 * Math.sqrt(teams.length);
  const nodes = teams
    .map(({ id, people }): Node => {
      const home = map.get(id);
      return { id, r: radiusOf(people), home, ...(home ? { x: home.x, y: home.y } : seedOf(id, spread)) };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const most = Math.max(...collaborates.map(({ weight }) => weight));
  const links = collaborates
    .flatMap(({ from, to, weight }): (SimulationLinkDatum<Node> & { weight: number })[] => {
      const [source, target] = [byId.get(from), byId.get(to)];
      return source && target ? [{ source, target, weight: weight / most }] : [];
    })
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const apart = forceCollide<Node>(({ r }) => r + AROUND);
  const simulation = forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force(
      'together',
      forceLink<Node, (typeof links)[number]>(links)
        .distance(({ source, target }) => radiusIn(source) + radiusIn(target) + 24)
        .strength(({ weight }) => 0.02 + 0.5 * weight),
    )
    .force(
      'room',
      forceManyBody<Node>()
        .strength(({ r }) => -3 * r - 20)
        .distanceMax(420),
    )
    // A window is wider than it is high.
    .force(
      'x',
      forceX<Node>(({ home }) => home?.x ?? 0).strength(({ home }) => (home ? 0.9 : 0.025)),
    )
    .force(
      'y',
      forceY<Node>(({ home }) => home?.y ?? 0).strength(({ home }) => (home ? 0.9 : 0.11)),
    )
    .force('apart', apart)
    .stop()
    .tick(STEPS);
  for (const force of ['together', 'room', 'x', 'y']) simulation.force(force, null);
  apart.iterations(3);
  simulation.tick(PARTING);
  return new Map(nodes.map(({ id, r, x = 0, y = 0 }) => [id, { x, y, r }]));
}

function radiusIn(end: unknown): number {
  return typeof end === 'object' && end !== null && 'r' in end ? Number(end.r) : 0;
}

function keyOf({ source, target }: SimulationLinkDatum<Node>): string {
  return [source, target].map((end) => (typeof end === 'object' ? end.id : end)).join(' ');
}

/** Where a team begins: by its id alone, so that one that comes or goes moves no other. */
function seedOf(id: string, spread: number): { x: number; y: number } {
  const [one, other] = [hashOf(id), hashOf(`${id} `)];
  const distance = spread * Math.sqrt(one);
  const turn = 2 * Math.PI * other;
  return { x: 1.4 * distance * Math.cos(turn), y: distance * Math.sin(turn) };
}

/** A number from 0 to 1 for a text (FNV-1a with a last mix). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
