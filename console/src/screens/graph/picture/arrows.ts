import { place } from './paths.ts';

/** A circle that arrows begin and end at. */
export interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What an arrow is to join, and how wide its line is. */
export interface Joined<Id extends string = string> {
  readonly from: Id;
  readonly to: Id;
  readonly width: number;
}

/** An arrow as paths, where it touches its circles, and a circle around its head. */
export interface Arrow {
  readonly line: string;
  readonly head: string;
  readonly start: End;
  readonly tip: End;
  readonly around: Round;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface End extends Point {
  /** How far it reaches to either side. */
  readonly half: number;
}

/** Where an arrow leaves or reaches its circle: a direction from the circle's middle, in radians. */
interface Port {
  readonly half: number;
  turn: number;
}

/** Between a circle and the line that leaves it. */
const LEAVES = 3;
/** Between the tip of a head and the circle that it points at. */
const REACHES = 4;
/** Between two arrows at one circle. */
const APART = 3;
/** How far a line goes straight on from a circle, as a part of its way. */
const STRAIGHT = 0.36;
/** Steps in which arrows at one circle make room for each other. */
const STEPS = 60;

/**
 * Arrows between circles, in the order in which they are asked for. They bend towards the middle of the picture and all to the same
 * side of their way, so that two that go to and fro lie apart. Each end has a place of its own on its circle, where it stands upright:
 * no head lies under the beginning of another arrow.
 */
export function arrowsBetween<Id extends string>(
  rounds: ReadonlyMap<Id, Round>,
  joined: readonly Joined<Id>[],
): (Arrow | undefined)[] {
  const ports = new Map<Id, Port[]>();
  const portAt = (id: Id, port: Port): Port => {
    ports.set(id, [...(ports.get(id) ?? []), port]);
    return port;
  };
  const planned = joined.map(({ from, to, width }) => {
    const [one, other] = [rounds.get(from), rounds.get(to)];
    if (one === undefined || other === undefined || from === to) return undefined;
    const bent = bentBetween(one, other);
    const size = headSize(one, other, width);
    return {
      ...{ one, other, size },
      leaves: portAt(from, { half: width / 2, turn: turnTo(one, bent) }),
      reaches: portAt(to, { half: HALF * size, turn: turnTo(other, bent) }),
    };
  });
  for (const [id, own] of ports) part(own, (rounds.get(id)?.r ?? 0) + REACHES);
  return planned.map((arrow) => arrow && drawn(arrow));
}

/** How far an arrow bends towards the middle of the picture, and how far to the right of who goes along it, as parts of its way. */
const INWARDS = 0.36;
const ASIDE = 0.12;
/** Half the width of a head, as a part of its length. */
const HALF = 0.45;

/** How long a head is: wider lines have larger ones, and near circles smaller ones, so that a line is left. */
function headSize(one: Round, other: Round, width: number): number {
  const between = Math.hypot(one.x - other.x, one.y - other.y) - one.r - other.r;
  return Math.max(4, Math.min(7 + 1.5 * width, 0.5 * (between - LEAVES - REACHES)));
}

/** What both ends of an arrow aim at: beside the middle of its way, towards the middle of the picture and to the right of who goes. */
function bentBetween(one: Round, other: Round): Point {
  const mid = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const across = { x: one.y - other.y, y: other.x - one.x };
  const inwards = INWARDS * Math.min(1, Math.hypot(across.x, across.y) / (Math.hypot(mid.x, mid.y) || 1));
  return { x: mid.x * (1 - inwards) + ASIDE * across.x, y: mid.y * (1 - inwards) + ASIDE * across.y };
}

function turnTo(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** Moves the ends at one circle of this radius apart until each has its room. They keep their order around it. */
function part(ports: readonly Port[], r: number): void {
  const around = ports.toSorted((one, other) => one.turn - other.turn);
  const needs = around.map(
    ({ half }, at) => (half + (around[(at + 1) % around.length]?.half ?? 0) + APART) / r,
  );
  const all = needs.reduce((sum, need) => sum + need, 0);
  // More than there is room for share it.
  const share = Math.min(1, (2 * Math.PI) / all);
  for (let step = 0; step < STEPS && around.length > 1; step += 1)
    for (const [at, port] of around.entries()) {
      const isLast = at === around.length - 1;
      const next = around[isLast ? 0 : at + 1];
      if (next === undefined) continue;
      const lacks = (needs[at] ?? 0) * share - (next.turn + (isLast ? 2 * Math.PI : 0) - port.turn);
      if (lacks <= 0) continue;
      port.turn -= lacks / 2;
      next.turn += lacks / 2;
    }
}

function drawn(of: {
  readonly one: Round;
  readonly other: Round;
  readonly size: number;
  readonly leaves: Port;
  readonly reaches: Port;
}): Arrow {
  const { one, other, size, leaves, reaches } = of;
  const at = (round: Round, { turn }: Port, distance: number): Point => {
    return {
      x: round.x + (round.r + distance) * Math.cos(turn),
      y: round.y + (round.r + distance) * Math.sin(turn),
    };
  };
  const start = at(one, leaves, LEAVES);
  const tip = at(other, reaches, REACHES);
  const base = at(other, reaches, REACHES + size);
  const way = STRAIGHT * Math.hypot(base.x - start.x, base.y - start.y);
  const [out, into] = [at(one, leaves, LEAVES + way), at(other, reaches, REACHES + size + way)];
  const half = HALF * size;
  const corner = (side: number) =>
    place(base.x - Math.sin(reaches.turn) * half * side, base.y + Math.cos(reaches.turn) * half * side);
  return {
    line: `M${place(start.x, start.y)}C${place(out.x, out.y)},${place(into.x, into.y)},${place(base.x, base.y)}`,
    head: `M${place(tip.x, tip.y)}L${corner(1)}L${corner(-1)}Z`,
    start: { ...start, half: leaves.half },
    tip: { ...tip, half },
    around: { ...at(other, reaches, REACHES + size / 2), r: size / 2 },
  };
}
