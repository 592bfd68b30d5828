import type { WorkType } from '@sidenote/contract/graph/work-types';

/** Colours by what they are for, which are those of the page: both themes and forced colours have them. */
export type Ink = 'ground' | 'raised' | 'ink' | 'ink-soft' | 'line-strong' | 'accent' | `work-${WorkType}`;

/** A shape of a picture: a path as SVG and canvas know it. */
export interface Shape {
  readonly d: string;
  readonly fill?: Ink;
  readonly line?: Ink;
  readonly width?: number;
  /** From 0 to 1. */
  readonly strength?: number;
  /** Which kind of work it stands for, where it stands for one. */
  readonly type?: WorkType;
}

/** Something that can be chosen: a team, or a kind of work. */
export interface Thing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Room for words within it, as the radius of a circle. */
  readonly within: number;
  readonly name: string;
  /** Where its name stands, where it has no room within. */
  readonly side: 'above' | 'below';
  readonly note: string;
  readonly shapes: readonly Shape[];
}

/** What leads from one thing to another. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly shapes: readonly Shape[];
  /** Where it points to something. */
  readonly head?: Head;
}

/** The head of an arrow, which lies above the lines of all; and the circle around it, where no name is to stand. */
export interface Head {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How much wider than high a picture is. */
export const RATIO = 1.6;
/** In a narrow window it is as high as wide: names need the room. */
export const NARROW_RATIO = 1;
/** Below this a window is narrow, in CSS pixels of the picture. */
const NARROW = 480;

/** The ratio of a picture that is so many CSS pixels wide; before it is drawn, 0. */
export function ratioAt(pixels: number): number {
  return pixels > 0 && pixels < NARROW ? NARROW_RATIO : RATIO;
}

/** Left, top, width and height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A picture as data: the page draws it, and so do its files. */
export interface Scene {
  readonly box: Box;
  readonly ties: readonly Tie[];
  readonly things: readonly Thing[];
}

/** What all of it fits in, at least as wide as `ratio` times its height, with room around it for names. */
export function boxAround(things: readonly Pick<Thing, 'x' | 'y' | 'r'>[], ratio: number): Box {
  if (things.length === 0) return [-100, -100 / ratio, 200, 200 / ratio];
  const room = 26;
  const left = Math.min(...things.map(({ x, r }) => x - r)) - room;
  const right = Math.max(...things.map(({ x, r }) => x + r)) + room;
  const top = Math.min(...things.map(({ y, r }) => y - r)) - room;
  const bottom = Math.max(...things.map(({ y, r }) => y + r)) + room;
  const width = Math.max(right - left, (bottom - top) * ratio);
  const height = width / ratio;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height];
}
