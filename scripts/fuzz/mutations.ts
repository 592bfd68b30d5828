/** Draws a whole number from 0 to below a limit. */
export type DrawNumber = (below: number) => number;

/** Longest input that is tried, in bytes: what goes wrong goes wrong in short ones, and these are read by people. */
export const LONGEST = 2_000;

/** Most changes that are made to an input at once. */
const MOST_CHANGES = 5;

type Change = (input: Buffer, draw: DrawNumber, words: readonly Buffer[], other: Buffer) => Buffer;

const changes: readonly Change[] = [
  // A word of the target's own, put in.
  (input, draw, words) => spliced(input, draw(input.length + 1), 0, words[draw(words.length)]),
  // The same, over what stood there.
  (input, draw, words) => {
    const word = words[draw(words.length)] ?? Buffer.alloc(0);
    return spliced(input, draw(input.length + 1), word.length, word);
  },
  // A part left out.
  (input, draw) => spliced(input, draw(input.length + 1), 1 + draw(Math.min(input.length + 1, 40))),
  // A part said twice, here or elsewhere.
  (input, draw) => {
    const from = draw(input.length + 1);
    const part = input.subarray(from, from + 1 + draw(60));
    return spliced(input, draw(2) === 0 ? from : draw(input.length + 1), 0, part);
  },
  // Any byte.
  (input, draw) => spliced(input, draw(input.length + 1), draw(2), Buffer.of(draw(256))),
  // One bit.
  (input, draw) => {
    const changed = Buffer.from(input);
    const at = draw(Math.max(1, input.length));
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << draw(8));
    return changed;
  },
  // A part of another input.
  (input, draw, _words, other) => {
    const from = draw(other.length + 1);
    return spliced(input, draw(input.length + 1), draw(20), other.subarray(from, from + 1 + draw(120)));
  },
  // The beginning of this one and the end of another.
  (input, draw, _words, other) =>
    Buffer.concat([input.subarray(0, draw(input.length + 1)), other.subarray(draw(other.length + 1))]),
];

/**
 * An input that is like another one: a few changes, each drawn by chance.
 *
 * @param words pieces that mean something to the target
 * @param other another input that is worth something
 */
export function changed(input: Buffer, draw: DrawNumber, words: readonly Buffer[], other: Buffer): Buffer {
  let result = input;
  for (let left = 1 + draw(MOST_CHANGES); left > 0; left -= 1)
    result = changes[draw(changes.length)]?.(result, draw, words, other) ?? result;
  return result.subarray(0, LONGEST);
}

function spliced(input: Buffer, at: number, leftOut: number, put: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([input.subarray(0, at), put, input.subarray(at + leftOut)]);
}
