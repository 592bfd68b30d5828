import type { WorkType } from '@sidenote/contract/graph/work-types';
import { labelsOf } from './labels.ts';
import { circle } from './paths.ts';
import type { Box, Ink, Scene, Shape } from './scene.ts';
import { widthOf } from './text-width.ts';

/** A line of words on a sheet; `start` and `end` are its left and its right, whichever way it is written. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly ink: Ink;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A picture that stands by itself, with its title and what its colours are: what is written to a file. */
export interface Sheet {
  readonly box: Box;
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
}

/** What is said on a sheet besides the picture. */
export interface Said {
  readonly title: string;
  readonly legend: readonly { readonly type: WorkType; readonly name: string }[];
  /** What its lines mean, where it has any. */
  readonly note?: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** Letters on a sheet that is drawn as wide as a page, as a part of its width. */
const LETTERS = 1 / 90;

/** Puts a picture on a sheet: all of it, with nothing chosen. */
export function sheetOf(scene: Scene, { title, legend, note, direction }: Said): Sheet {
  const [left, top, width, height] = scene.box;
  const size = width * LETTERS;
  const row = 2 * size;
  const head = 3.4 * size;
  const forward = direction === 'ltr';
  const [start, sign, anchor] = forward
    ? ([left + size, 1, 'start'] as const)
    : ([left + width - size, -1, 'end'] as const);
  let along = 0;
  let rows = legend.length > 0 ? 1 : 0;
  const entries = legend.map(({ type, name }) => {
    const needs = (widthOf(name) + 3.2) * size;
    if (along > 0 && along + needs > width - 2 * size) {
      along = 0;
      rows += 1;
    }
    const at = { type, name, x: start + sign * along, y: top + height + rows * row };
    along += needs;
    return at;
  });
  const notes = note === undefined ? [] : linesOf(note, width / size - 2);
  const noted = top + height + (rows + 1) * row;
  const shapes: Shape[] = [
    ...scene.ties.flatMap((tie) => tie.shapes),
    ...scene.ties.flatMap(({ head }) => head?.shape ?? []),
    ...scene.things.flatMap((thing) => thing.shapes),
    ...entries.map(({ type, x, y }): Shape => {
      return { d: circle(x + sign * 0.5 * size, y - 0.35 * size, 0.5 * size), fill: `work-${type}` };
    }),
  ];
  const said: Line[] = [
    { x: start, y: top - head + 1.8 * size, size: 1.4 * size, text: title, ink: 'ink', bold: true, anchor },
    ...labelsOf(scene, size).map(({ x, y, size: letters, text, kind }): Line => {
      const isName = kind === 'name';
      return { x, y, size: letters, text, ink: isName ? 'ink' : 'ink-soft', bold: isName, anchor: 'middle' };
    }),
    ...entries.map(({ name, x, y }): Line => {
      return { x: x + sign * 1.5 * size, y, size, text: name, ink: 'ink-soft', bold: false, anchor };
    }),
    ...notes.map((text, at): Line => {
      return { x: start, y: noted + at * 1.4 * size, size, text, ink: 'ink-soft', bold: false, anchor };
    }),
  ];
  return {
    box: [left, top - head, width, height + head + (rows + 1) * row + notes.length * 1.4 * size],
    shapes,
    lines: said,
  };
}

/** A text in lines of at most so many times the size of its letters. */
function linesOf(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) > most) return lines.concat(word);
    return lines.slice(0, -1).concat(longer);
  }, []);
}
