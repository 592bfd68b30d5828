import { seeded } from '@sidenote/contract/guard/corpus/random';
import type { Target } from '../../fuzz/target.ts';
import type { Coverage } from './coverage.ts';
import { changed, type DrawNumber } from './mutations.ts';

/** What a search found. */
export interface Explored {
  /** How many inputs were tried. */
  readonly tried: number;
  /** Inputs that each brought something that none before it had. */
  readonly corpus: readonly Buffer[];
  /** The first input that the target did not bear, and what it said. */
  readonly crash: Crash | undefined;
}

export interface Crash {
  readonly input: Buffer;
  readonly said: string;
}

/** How many inputs are tried before coverage is taken for all of them. */
const BATCH = 48;

/** Most outcomes that are told apart: a target that says too much would keep everything. */
const MOST_OUTCOMES = 400;

/**
 * Searches for inputs that a target does not bear. What runs something new, or comes out as nothing before did, is kept and
 * changed further: so inputs get deeper than chance alone would bring them.
 *
 * @param options.coverage undefined to search blindly, which is what a search that is guided is measured against
 * @param options.goesOn asked before each batch with the number of tries so far
 */
export async function explore(
  target: Target,
  options: {
    readonly corpus: readonly Buffer[];
    readonly coverage: Coverage | undefined;
    readonly seed: number;
    readonly goesOn: (tried: number) => boolean;
  },
): Promise<Explored> {
  const { coverage, goesOn } = options;
  const next = seeded(options.seed);
  const draw: DrawNumber = (below) => Math.floor(next() * below);
  const words = target.words.map((word) => Buffer.from(word));
  const corpus: Buffer[] = [];
  const outcomes = new Set<string>();
  let tried = 0;
  let crash: Crash | undefined;

  const isNew = (outcome: string) => !outcomes.has(outcome) && outcomes.size < MOST_OUTCOMES;
  const feed = async (input: Buffer): Promise<string | undefined> => {
    tried += 1;
    try {
      return await target.feed(input);
    } catch (error) {
      crash ??= { input, said: sayError(error) };
      return undefined;
    }
  };
  /** Tries one by itself, and keeps it where it brings something. */
  const weigh = async (input: Buffer) => {
    const outcome = await feed(input);
    const fresh = coverage?.fresh(true) ?? 0;
    if (outcome === undefined || (fresh === 0 && !isNew(outcome))) return;
    outcomes.add(outcome);
    corpus.push(input);
  };

  for (const input of [...target.seeds.map((seed) => Buffer.from(seed)), ...options.corpus]) {
    await weigh(input);
    if (crash !== undefined) return { tried, corpus, crash };
  }
  const pick = () => corpus[draw(corpus.length)] ?? Buffer.alloc(0);
  // The latest finds lead on more often than those from which much has been tried already.
  const pickLate = () => corpus[Math.max(0, corpus.length - 1 - draw(12))] ?? Buffer.alloc(0);
  while (crash === undefined && goesOn(tried)) {
    const batch: Buffer[] = [];
    const telling: Buffer[] = [];
    for (let count = 0; count < BATCH; count += 1) {
      const input = changed(draw(3) === 0 ? pickLate() : pick(), draw, words, pick());
      batch.push(input);
      const outcome = await feed(input);
      if (outcome !== undefined && isNew(outcome)) telling.push(input);
    }
    if (crash !== undefined || coverage === undefined) continue;
    if (coverage.fresh(false) > 0) for (const input of batch) await weigh(input);
    else for (const input of telling) await weigh(input);
  }
  return { tried, corpus, crash };
}

/**
 * The shortest input that a greedy search finds which the target still does not bear, for the same reason.
 *
 * @param tries most inputs that are tried for it
 */
export async function shortened(target: Target, crash: Crash, tries = 4_000): Promise<Crash> {
  let best = crash;
  let left = tries;
  for (let size = Math.max(1, best.input.length >> 1); size > 0 && left > 0; size >>= 1) {
    for (let at = 0; at < best.input.length && left > 0; ) {
      left -= 1;
      const shorter = Buffer.concat([best.input.subarray(0, at), best.input.subarray(at + size)]);
      const said = await complaintOf(target, shorter);
      if (said !== undefined && kindOf(said) === kindOf(best.said)) best = { input: shorter, said };
      else at += size;
    }
  }
  return best;
}

/** What a target says to an input that it does not bear; undefined where it bears it. */
export async function complaintOf(target: Target, input: Buffer): Promise<string | undefined> {
  try {
    await target.feed(input);
    return undefined;
  } catch (error) {
    return sayError(error);
  }
}

const sayError = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A complaint without what it quotes. */
const kindOf = (said: string) => said.split(':')[0];
