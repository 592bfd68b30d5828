/** A part of all keys, from one up to another without it. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** Parts that everything is read in: as keys are hashes, each has about as many rows, and a page of them fits into memory. */
const PARTS = 256;

/** All keys, part after part. */
export const keyRanges: readonly KeyRange[] = Array.from({ length: PARTS }, (_none, at) => ({
  from: hex(at),
  // Behind every hexadecimal digit.
  to: at + 1 === PARTS ? 'g' : hex(at + 1),
}));

function hex(at: number): string {
  return at.toString(16).padStart(2, '0');
}
