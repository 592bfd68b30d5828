/** A part of all keys, from one up to another without it. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** Objects of which what hangs on them is read at once. As keys are hashes, each range has about as many. */
const AT_ONCE = 10_000;

/** All keys, range after range, for so many objects: what is read of one range fits into memory. */
export function keyRangesFor(objects: number): readonly KeyRange[] {
  const digits = Math.max(0, Math.ceil(Math.log(objects / AT_ONCE) / Math.log(16)));
  const parts = 16 ** digits;
  const hex = (at: number) => (digits === 0 ? '' : at.toString(16).padStart(digits, '0'));
  return Array.from({ length: parts }, (_none, at) => ({
    from: hex(at),
    // Behind every hexadecimal digit.
    to: at + 1 === parts ? 'g' : hex(at + 1),
  }));
}
