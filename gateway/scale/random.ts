/** Numbers from 0 to 1 that come out the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A choice by weight: the first of a list of weights is the most likely, by what they say. */
export function weighted(weights: readonly number[]): (random: number) => number {
  let total = 0;
  const bounds = weights.map((weight) => (total += weight));
  return (random) => {
    const wanted = random * total;
    let [low, high] = [0, bounds.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** A version-4 UUID of two random numbers: shaped as the gateway's ids, and as scattered over an index. */
export function uuidOf(random: () => number): string {
  const part = () =>
    Math.floor(random() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  const [a, b, c, d] = [part(), part(), part(), part()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/** A version-7 UUID of a time, as the gateway's ids are. */
export function uuidAt(at: number, random: () => number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuidOf(random).slice(15)}`;
}
