import type { Scene } from './scene.ts';

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

const LINE = 1.25;
const NOTE = 0.85;

/**
 * The names that have room, at letters of so many units of the picture: larger things first, within them where they fit and below
 * them otherwise, and none over another. Coming nearer makes letters smaller in these units, so that more names have room.
 *
 * @param first whose name is there in any case: what is chosen
 */
export function labelsOf({ things, box: all }: Scene, size: number, first?: string): Label[] {
  const taken: Rectangle[] = [];
  const rank = (id: string, r: number) => (id === first ? Number.POSITIVE_INFINITY : r);
  return things
    .toSorted((one, other) => rank(other.id, other.r) - rank(one.id, one.r))
    .flatMap((thing) => {
      const { id, x, y, r, within, side, name, note } = thing;
      const wide = widthOf(name) * size;
      if (wide < 1.84 * within && within > size * 0.9) {
        taken.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
        const hasNote = within > size * 2.1 && widthOf(note) * NOTE * size < 1.8 * within;
        const words = { id, x, size, text: name, kind: 'name' } as const;
        if (!hasNote) return [{ ...words, y: y + 0.35 * size }];
        return [
          { ...words, y: y - 0.15 * size },
          { id, x, y: y + size, size: size * NOTE, text: note, kind: 'note' } as const,
        ];
      }
      const half = wide / 2;
      // One at a side of the picture would be cut off by it.
      const middle = Math.max(all[0] + half, Math.min(x, all[0] + all[2] - half));
      const top = side === 'below' ? y + r : y - r - LINE * size;
      const box = { left: middle - half, right: middle + half, top, bottom: top + LINE * size };
      const isFree =
        !taken.some((other) => overlap(box, other)) &&
        !things.some((other) => other !== thing && covers(other, box));
      if (!isFree && id !== first) return [];
      taken.push(box);
      return [{ id, x: middle, y: top + size, size, text: name, kind: 'name' } as const];
    });
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

/** About how wide a text is, as a multiple of the size of its letters: those of East Asia are twice as wide. */
export function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u2e80-\ud7ff\uff00-\uff60]/.test(letter) ? 1 : 0.56),
    0,
  );
}
