/** What a pattern says, as a tree. Characters are UTF-16 code units. */
export type Node =
  | { readonly type: 'chars'; readonly set: CharSet }
  | { readonly type: 'edge'; readonly edge: Edge }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly of: Node; readonly least: number; readonly most: number | undefined };

/** A place between two characters. */
export type Edge = 'word' | 'not-word' | 'line-start' | 'line-end';

/** Pairs of the first and last code unit of a range; `except` turns the set around. */
export interface CharSet {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly except: boolean;
}

const code = (char: string) => char.charCodeAt(0);
const between = (...pairs: string[]): CharSet['ranges'] =>
  pairs.map((pair) => [code(pair), code(pair[1] ?? pair)] as const);

const DIGITS = between('09');
const WORD = between('09', 'AZ', '__', 'az');
const SPACE = between('\t\r', '  ', '\u00a0\u00a0', '\u2028\u2029');
export const ANY: CharSet = { ranges: between('\n\n', '\r\r'), except: true };

/** The sets and edges that a letter behind a backslash stands for. */
export const CLASSES: Readonly<Record<string, CharSet>> = {
  d: { ranges: DIGITS, except: false },
  D: { ranges: DIGITS, except: true },
  w: { ranges: WORD, except: false },
  W: { ranges: WORD, except: true },
  s: { ranges: SPACE, except: false },
  S: { ranges: SPACE, except: true },
};
export const EDGES: Readonly<Record<string, Edge>> = { b: 'word', B: 'not-word' };
export const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The set of one character; where case does not matter, of both. */
export function setOf(char: string, anyCase: boolean): CharSet {
  const both = anyCase
    ? [char.toLowerCase(), char.toUpperCase()].filter(({ length }) => length === 1)
    : [char];
  return { ranges: both.map((one) => [code(one), code(one)] as const), except: false };
}

/** Whether a code unit is of the set. */
export function has({ ranges, except }: CharSet, unit: number): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last) !== except;
}

/** Whether a code unit is one of a word; what is before or behind the text is none. */
export function isWord(unit: number): boolean {
  return has({ ranges: WORD, except: false }, unit);
}
