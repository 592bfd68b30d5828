import type { Box, Scene, Thing } from './scene.ts';
import { widthOf } from './text-width.ts';

/** A line of words in a picture, its middle at `x`, the foot of its letters at `y`. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly kind: 'name' | 'note';
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name at a place where it could stand. */
interface Placed {
  readonly text: string;
  readonly box: Rectangle;
}

const LINE = 1.25;
const NOTE = 0.85;
/** What is left free on either side of a name, in letters. */
const BESIDE = 0.3;
/** How much of a name above or below a thing may lie to the left of its middle, where half of it may not: near half, and far from it. */
const LITTLE = [0.38, 0.62, 0.25, 0.75] as const;
const MUCH = [0.1, 0.9] as const;
const HANGS = 0.2;
/** So many letters of a name are left at least where it is shortened. */
const FEWEST = 4;
/** Where some names found no room they come first the next time, so often. */
const TRIES = 24;
/** With more things there is no room for every name anyway. */
const FEW = 60;

/**
 * The names that have room, at letters of so many units of the picture, none over another, over another thing or outside of the
 * picture. Larger things choose first: within them, or at one of their sides; a name that has room nowhere is shortened. Coming nearer
 * makes letters smaller in these units, so that more names have room.
 *
 * @param first whose name is there in any case: what is chosen
 */
export function labelsOf(scene: Scene, size: number, first?: string): Label[] {
  const rank = ({ id, r }: Thing) => (id === first ? Number.POSITIVE_INFINITY : r);
  const things = scene.things.toSorted((one, other) => rank(other) - rank(one));
  let best = placedIn(scene, things, size, first);
  let last = best;
  let order: readonly Thing[] = things;
  for (let left = things.length > FEW ? 0 : TRIES; left > 0 && best.lost > 0; left -= 1) {
    const before = new Set([first, ...last.lacking]);
    order = [...order.filter(({ id }) => before.has(id)), ...order.filter(({ id }) => !before.has(id))];
    last = placedIn(scene, order, size, first);
    if (last.lost < best.lost) best = last;
  }
  return best.labels;
}

interface Found {
  readonly labels: Label[];
  /** Things whose name is not there, is shortened or hides something. */
  readonly lacking: readonly string[];
  /** How many letters of names and heads of arrows are not to be seen. */
  readonly lost: number;
}

/** Places names in this order, each at the first of its places that is free. */
function placedIn(scene: Scene, order: readonly Thing[], size: number, first: string | undefined): Found {
  const taken: Rectangle[] = [];
  const lacking: string[] = [];
  let lost = 0;
  const labels = order.flatMap((thing) => {
    const within = namedWithin(thing, size);
    if (within !== undefined) return within;
    const found = placeOf(thing, scene, taken, size, thing.id === first);
    const loses =
      found === undefined ? thing.name.length + 1 : thing.name.length - found.text.length + found.hides;
    if (loses > 0) lacking.push(thing.id);
    lost += loses;
    if (found === undefined) return [];
    taken.push(found.box);
    const { left, right, top } = found.box;
    return [
      { id: thing.id, x: (left + right) / 2, y: top + size, size, text: found.text, kind: 'name' } as const,
    ];
  });
  return { labels, lacking, lost };
}

/**
 * Where the name of a thing has room: best where it covers no head of an arrow either, and shortened where it has none. What must have
 * its name has it at its best place then.
 */
function placeOf(
  thing: Thing,
  scene: Scene,
  taken: readonly Rectangle[],
  size: number,
  must: boolean,
): (Placed & { readonly hides: number }) | undefined {
  const places = placesAround(thing, thing.name, size, scene.box);
  const reach = boundsOf(places);
  const others = scene.things.filter((other) => other !== thing && covers(other, reach));
  const names = taken.filter((other) => overlap(other, reach));
  const heads = scene.ties.flatMap(({ head }) => (head !== undefined && covers(head, reach) ? head : []));
  const isFree = ({ box }: Placed) =>
    isInside(box, scene.box) &&
    !names.some((other) => overlap(box, other)) &&
    !others.some((other) => covers(other, box));
  const hidden = ({ box }: Placed) => heads.filter((head) => covers(head, box)).length;
  const free = places.filter(isFree);
  const found =
    free.find((place) => hidden(place) === 0) ??
    free[0] ??
    shortened(thing, size, scene.box, isFree) ??
    (must ? places[0] : undefined);
  return found && { ...found, hides: hidden(found) };
}

/** The name within a thing, and what it notes where there is room for that, too. */
function namedWithin({ id, x, y, within, name, note }: Thing, size: number): Label[] | undefined {
  if (within < 0.9 * size || widthOf(name) * size > 1.84 * within) return undefined;
  const words = { id, x, size, text: name, kind: 'name' } as const;
  const hasNote = within > size * 2.1 && widthOf(note) * NOTE * size < 1.8 * within;
  if (!hasNote) return [{ ...words, y: y + 0.35 * size }];
  return [
    { ...words, y: y - 0.15 * size },
    { id, x, y: y + size, size: size * NOTE, text: note, kind: 'note' },
  ];
}

/** Where a name can stand at its thing, the best place first. */
function placesAround({ x, y, r, side }: Thing, text: string, size: number, all: Box): Placed[] {
  const wide = (widthOf(text) + 2 * BESIDE) * size;
  const high = LINE * size;
  const slant = Math.SQRT1_2 * r;
  const below = { straight: y + r, slanting: y + slant };
  // What hangs below its letters would touch the thing, where there is room for more.
  const over = Math.min(y - r - high, Math.max(all[1], y - r - high - HANGS * size));
  const above = { straight: over, slanting: y - slant - high };
  const [near, far] = side === 'below' ? [below, above] : [above, below];
  // One at a side of the picture moves along its thing rather than being cut off.
  const middle = Math.max(all[0], Math.min(x - wide / 2, all[0] + all[2] - wide));
  const along = ({ straight }: typeof near, parts: readonly number[]) =>
    parts.map((part) => [x - part * wide, straight] as const);
  const corners: readonly (readonly [left: number, top: number])[] = [
    [middle, near.straight],
    ...along(near, LITTLE),
    [middle, far.straight],
    ...along(far, LITTLE),
    [x + r, y - high / 2],
    [x - r - wide, y - high / 2],
    ...[near, far].flatMap(({ slanting }) => [
      [x + slant, slanting] as const,
      [x - slant - wide, slanting] as const,
    ]),
    ...along(near, MUCH),
    ...along(far, MUCH),
  ];
  return corners.map(([left, top]) => {
    return { text, box: { left, right: left + wide, top, bottom: top + high } };
  });
}

/** What all of these places lie in. */
function boundsOf(places: readonly Placed[]): Rectangle {
  return {
    left: Math.min(...places.map(({ box }) => box.left)),
    right: Math.max(...places.map(({ box }) => box.right)),
    top: Math.min(...places.map(({ box }) => box.top)),
    bottom: Math.max(...places.map(({ box }) => box.bottom)),
  };
}

/** The longest beginning of a name that has room, with a sign that more belongs to it. */
function shortened(
  thing: Thing,
  size: number,
  all: Box,
  isFree: (place: Placed) => boolean,
): Placed | undefined {
  const letters = Array.from(new Intl.Segmenter().segment(thing.name), ({ segment }) => segment);
  for (let count = letters.length - 1; count >= FEWEST; count -= 1) {
    const text = `${letters.slice(0, count).join('').trimEnd()}…`;
    const found = placesAround(thing, text, size, all).find(isFree);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isInside(box: Rectangle, [x, y, width, height]: Box): boolean {
  // A name that was moved to the very side stands there but for a rounding.
  const all = { left: x - 0.01, right: x + width + 0.01, top: y - 0.01, bottom: y + height + 0.01 };
  return box.left >= all.left && box.right <= all.right && box.top >= all.top && box.bottom <= all.bottom;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

function covers({ x, y, r }: { x: number; y: number; r: number }, box: Rectangle): boolean {
  const nearest = {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
  return Math.hypot(x - nearest.x, y - nearest.y) < r;
}
