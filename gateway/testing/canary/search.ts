import { type Spelling, spellingsOf } from './spellings.ts';

/** A marker that was found, as what it marks, and how it was written there. */
export interface Find {
  readonly marker: string;
  readonly spelling: string;
}

/** Finds markers in bytes. Each find is told once. */
export type Search = (bytes: Uint8Array) => Find[];

interface Wanted extends Find {
  readonly bytes: Buffer;
}

/**
 * A search for every spelling of every marker at once, in one pass that skips most bytes (Wu and Manber): memory of a
 * browser is a hundred megabytes, and there are some two hundred things to look for.
 */
export function searchFor(markers: Readonly<Record<string, string>>): Search {
  const wanted = Object.entries(markers).flatMap(([marker, text]) =>
    spellingsOf(text).map(({ name, bytes }: Spelling): Wanted => ({ marker, spelling: name, bytes })),
  );
  const window = Math.min(...wanted.map(({ bytes }) => bytes.length));
  const skips = new Uint8Array(PAIRS).fill(window - 1);
  const ending = new Map<number, Wanted[]>();
  for (const one of wanted)
    for (let at = 1; at < window; at += 1) {
      const pair = pairAt(one.bytes, at);
      const skip = window - 1 - at;
      skips[pair] = Math.min(skips[pair] ?? 0, skip);
      if (skip === 0) ending.set(pair, [...(ending.get(pair) ?? []), one]);
    }
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = new Set<Wanted>();
    for (let at = window - 1; at < buffer.length; ) {
      const pair = pairAt(buffer, at);
      const skip = skips[pair] ?? 0;
      if (skip === 0)
        for (const one of ending.get(pair) ?? [])
          if (holds(buffer, at - window + 1, one.bytes)) found.add(one);
      at += Math.max(skip, 1);
    }
    return [...found].map(({ marker, spelling }) => ({ marker, spelling }));
  };
}

const PAIRS = 65_536;

/** The two bytes that end here, as one number. */
function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at - 1] ?? 0) << 8) | (bytes[at] ?? 0);
}

function holds(bytes: Buffer, at: number, text: Buffer): boolean {
  return bytes.length - at >= text.length && text.compare(bytes, at, at + text.length) === 0;
}
