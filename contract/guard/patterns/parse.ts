import { ANY, type CharSet, CLASSES, CONTROLS, EDGES, type Node, setOf } from './syntax.ts';

/** How often at most a count may ask for the same again. */
const MOST_REPEATS = 500;

/** A pattern that cannot be read. It says nothing of the pattern, which may itself be confidential. */
export class PatternFault extends Error {
  override readonly name = 'PatternFault';
}

/**
 * Reads the part of regular expressions that can be matched in linear time: characters, classes, `.`, groups, `|`,
 * counts, `\b`, `^` and `$` for lines, and `(?i)` at the beginning where case does not matter. Throws a
 * {@link PatternFault} for everything else, such as references back and looks around.
 */
export function parsePattern(pattern: string): Node {
  const anyCase = pattern.startsWith('(?i)');
  const reader = new Reader(pattern, anyCase ? '(?i)'.length : 0, anyCase);
  const node = reader.choice();
  if (!reader.atEnd()) throw new PatternFault('a bracket is closed that was not opened');
  return node;
}

/** Goes through a pattern from left to right. */
class Reader {
  readonly #pattern: string;
  readonly #anyCase: boolean;
  #at: number;

  constructor(pattern: string, at: number, anyCase: boolean) {
    this.#pattern = pattern;
    this.#at = at;
    this.#anyCase = anyCase;
  }

  atEnd(): boolean {
    return this.#at >= this.#pattern.length;
  }

  choice(): Node {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    return options.length === 1 && options[0] !== undefined ? options[0] : { type: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.atEnd() && !this.#sees('|') && !this.#sees(')')) parts.push(this.#repeated(this.#atom()));
    return { type: 'sequence', parts };
  }

  #repeated(of: Node): Node {
    const count = this.#count();
    if (count === undefined) return of;
    if (of.type === 'edge') throw new PatternFault('an edge cannot be repeated');
    if (this.#sees('*') || this.#sees('+') || this.#sees('?') || this.#sees('{'))
      throw new PatternFault('a count follows a count');
    return { type: 'repeat', of, ...count };
  }

  #count(): { least: number; most: number | undefined } | undefined {
    if (this.#takes('*')) return { least: 0, most: undefined };
    if (this.#takes('+')) return { least: 1, most: undefined };
    if (this.#takes('?')) return { least: 0, most: 1 };
    if (!this.#sees('{')) return undefined;
    const [whole, least, comma, most] = /^\{(\d{1,4})(?:(,)(\d{0,4}))?\}/.exec(this.#rest()) ?? [];
    if (whole === undefined) throw new PatternFault('a count is not closed');
    this.#at += whole.length;
    const from = Number(least);
    const to = comma === undefined ? from : most === '' ? undefined : Number(most);
    if (Math.max(from, to ?? 0) > MOST_REPEATS || (to !== undefined && to < from))
      throw new PatternFault('a count is too large');
    return { least: from, most: to };
  }

  #atom(): Node {
    const char = this.#next();
    if (char === '(') return this.#group();
    if (char === '[') return { type: 'chars', set: this.#class() };
    if (char === '.') return { type: 'chars', set: ANY };
    if (char === '^') return { type: 'edge', edge: 'line-start' };
    if (char === '$') return { type: 'edge', edge: 'line-end' };
    if (char === '\\') return this.#escaped();
    if ('*+?{}]'.includes(char)) throw new PatternFault('a mark stands where a character should');
    return { type: 'chars', set: setOf(char, this.#anyCase) };
  }

  #group(): Node {
    if (this.#takes('?') && !this.#takes(':')) throw new PatternFault('only plain groups are known');
    const inner = this.choice();
    if (!this.#takes(')')) throw new PatternFault('a bracket is not closed');
    return inner;
  }

  #escaped(): Node {
    const edge = EDGES[this.#pattern[this.#at] ?? ''];
    if (edge === undefined) return { type: 'chars', set: this.#escapedSet() };
    this.#at += 1;
    return { type: 'edge', edge };
  }

  #escapedSet(): CharSet {
    const char = this.#next();
    const known = CLASSES[char];
    if (known !== undefined) return known;
    const control = CONTROLS[char];
    if (control !== undefined) return setOf(control, false);
    if (/[A-Za-z0-9]/.test(char)) throw new PatternFault('an escape is not known');
    return setOf(char, false);
  }

  #class(): CharSet {
    const except = this.#takes('^');
    const ranges: (readonly [number, number])[] = [];
    do ranges.push(...this.#member());
    while (!this.#sees(']') && !this.atEnd());
    if (!this.#takes(']')) throw new PatternFault('a class is not closed');
    return { ranges, except };
  }

  #member(): CharSet['ranges'] {
    const first = this.#memberSet();
    const isRange = this.#sees('-') && this.#pattern[this.#at + 1] !== ']';
    if (!isRange) return this.#cased(first.ranges);
    this.#at += 1;
    const [from] = first.ranges;
    const [to] = this.#memberSet().ranges;
    if (from === undefined || to === undefined || from[0] !== from[1] || to[0] !== to[1] || from[0] > to[0])
      throw new PatternFault('a range is turned around');
    return this.#cased([[from[0], to[0]]]);
  }

  #memberSet(): CharSet {
    const char = this.#next();
    if (char !== '\\') return setOf(char, false);
    const set = this.#escapedSet();
    if (set.except) throw new PatternFault('a class holds the opposite of one');
    return set;
  }

  /** Ranges of ASCII letters, in both cases where case does not matter. */
  #cased(ranges: CharSet['ranges']): CharSet['ranges'] {
    if (!this.#anyCase) return ranges;
    return ranges.flatMap(([first, last]) => {
      // Of letters that are not there, the range ends before it begins: nothing is in it.
      const moved = (from: number, to: number, by: number) =>
        [Math.max(first, from) + by, Math.min(last, to) + by] as const;
      return [[first, last] as const, moved(65, 90, 32), moved(97, 122, -32)];
    });
  }

  #rest(): string {
    return this.#pattern.slice(this.#at, this.#at + 12);
  }

  #sees(char: string): boolean {
    return this.#pattern[this.#at] === char;
  }

  #takes(char: string): boolean {
    const seen = this.#sees(char);
    if (seen) this.#at += 1;
    return seen;
  }

  #next(): string {
    const char = this.#pattern[this.#at];
    if (char === undefined) throw new PatternFault('the pattern ends too early');
    this.#at += 1;
    return char;
  }
}
