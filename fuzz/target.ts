/** Something that is fed with bytes of any kind, in the search for those that it does not bear. */
export interface Target {
  /** In one line, what holds whatever it is fed with. */
  readonly holds: string;
  /** Inputs to begin with where nothing is kept yet. */
  readonly seeds: readonly string[];
  /** Pieces that mean something to it: chance alone would not write them. */
  readonly words: readonly string[];
  /**
   * Feeds it.
   *
   * @returns in a few words what came out: an input with another outcome than all others is kept
   * @throws whatever does not hold
   */
  feed(input: Buffer): string | Promise<string>;
}

/** Throws unless something holds of an input, with what does not. */
export function hold(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** Throws unless two values are written alike, with both as they are written. */
export function holdAlike(one: unknown, other: unknown, otherwise: string): void {
  const [written, again] = [JSON.stringify(one), JSON.stringify(other)];
  hold(written === again, `${otherwise}: ${written} and ${again}`);
}

/** An input's first byte says how it is cut into parts; the rest is what is read. */
export function inParts(input: Buffer): { whole: Buffer; parts: Buffer[] } {
  const whole = input.subarray(1);
  const size = (input[0] ?? 0) % 32;
  if (size === 0) return { whole, parts: [whole] };
  const parts: Buffer[] = [];
  for (let at = 0; at < whole.length; at += size) parts.push(whole.subarray(at, at + size));
  return { whole, parts };
}
