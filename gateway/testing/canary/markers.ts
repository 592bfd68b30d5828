import { randomBytes } from 'node:crypto';

/**
 * A marker that nothing holds by chance: 32 characters, of which 150 bits are random, all of them letters and digits that
 * a host name, a header and an address may hold as they are. It begins what it marks, since texts are cut at their ends.
 */
export function newMarker(): string {
  return `ca${[...randomBytes(30)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** A marker for each name. */
export function markersFor<Name extends string>(...names: Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, newMarker()])) as Record<Name, string>;
}
