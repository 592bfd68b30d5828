/** Pairs of people who have something to do with each other, each once, by their numbers. */
export interface Ties {
  readonly people: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float32Array;
}

/** An object of more people is everybody's: who is on it tells nothing of who works together. */
export const MOST_ON_OBJECT = 50;

/** Pairs that are kept at once; beyond, the weakest ones go. 16 bytes each at a table two thirds full. */
const MOST_PAIRS = 16_000_000;

/** Somebody on an object, and how much they had to do with it. */
export interface OnObject {
  readonly person: number;
  readonly weight: number;
}

export interface TieTable {
  /** Notes who was on an object together: the more people, the less it says of two of them. */
  addObject(people: readonly OnObject[]): void;
  add(one: number, other: number, weight: number): void;
  /** Each person's strongest ties, as many as told, and those that are somebody else's. */
  strongest(people: number, each: number): Ties;
}

/** Adds up ties in two flat arrays: a hundred thousand people have millions of them. */
export function openTies(mostPairs = MOST_PAIRS): TieTable {
  let keys = new Float64Array(1 << 12);
  let weights = new Float32Array(1 << 12);
  let used = 0;

  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let slot = (Math.imul((key % 4_294_967_291) | 0, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const rebuild = (length: number, floor: number) => {
    const [oldKeys, oldWeights] = [keys, weights];
    keys = new Float64Array(length);
    weights = new Float32Array(length);
    used = 0;
    for (const [at, key] of oldKeys.entries()) {
      const weight = oldWeights[at] ?? 0;
      if (key === 0 || weight <= floor) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      weights[slot] = weight;
      used += 1;
    }
  };
  const makeRoom = () => {
    if (used < mostPairs) rebuild(keys.length * 2, 0);
    else rebuild(keys.length, medianOf(weights));
  };
  const add = (one: number, other: number, weight: number) => {
    if (one === other) return;
    if (used >= Math.min(mostPairs, keys.length * 0.66)) makeRoom();
    // Never 0, which is an empty slot.
    const key = Math.min(one, other) * 2 ** 26 + Math.max(one, other);
    const slot = slotOf(key);
    if (keys[slot] === 0) used += 1;
    keys[slot] = key;
    weights[slot] = (weights[slot] ?? 0) + weight;
  };

  return {
    add,
    addObject: (people) => {
      if (people.length > MOST_ON_OBJECT) return;
      for (const [at, one] of people.entries())
        for (let next = at + 1; next < people.length; next += 1) {
          const other = people[next];
          if (other === undefined) continue;
          add(one.person, other.person, Math.min(one.weight, other.weight) / (people.length - 1));
        }
    },
    strongest: (people, each) => strongestOf({ keys, weights }, people, each),
  };
}

/** About the median of what is not 0, of a sample. */
function medianOf(weights: Float32Array): number {
  const step = Math.max(1, Math.floor(weights.length / 10_000));
  const sample: number[] = [];
  for (let at = 0; at < weights.length; at += step) if (weights[at]) sample.push(weights[at] ?? 0);
  return sample.sort((a, b) => a - b)[sample.length >> 1] ?? 0;
}

interface Table {
  readonly keys: Float64Array;
  readonly weights: Float32Array;
}

function strongestOf({ keys, weights }: Table, people: number, each: number): Ties {
  // For each person the weights of their strongest ties so far, the weakest of them first to go.
  const best = new Float32Array(people * each);
  const note = (person: number, weight: number) => {
    const start = person * each;
    if (weight <= (best[start] ?? 0)) return;
    let at = start;
    for (; at + 1 < start + each && (best[at + 1] ?? 0) < weight; at += 1) best[at] = best[at + 1] ?? 0;
    best[at] = weight;
  };
  const ends = (key: number) => [Math.floor(key / 2 ** 26), key % 2 ** 26] as const;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key === 0) continue;
    const [one, other] = ends(key);
    note(one, weights[at] ?? 0);
    note(other, weights[at] ?? 0);
  }
  const kept: number[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key === 0) continue;
    const [one, other] = ends(key);
    const weight = weights[at] ?? 0;
    if (weight >= (best[one * each] ?? 0) || weight >= (best[other * each] ?? 0)) kept.push(at);
  }
  // By people and not by where they lie in the table: the same ties come out the same.
  kept.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return {
    people,
    from: Uint32Array.from(kept, (at) => ends(keys[at] ?? 0)[0]),
    to: Uint32Array.from(kept, (at) => ends(keys[at] ?? 0)[1]),
    weight: Float32Array.from(kept, (at) => weights[at] ?? 0),
  };
}
