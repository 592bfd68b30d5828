import { type Profiler, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/** What runs of one script, as the engine itself counts it. */
export interface Coverage {
  /**
   * Takes what ran since the last time.
   *
   * @param keep whether it counts as known from here on
   * @returns how many characters of the script ran that had never run before
   */
  fresh(keep: boolean): number;
  /** How many characters of the script have run that are known. */
  known(): number;
}

/** The engine's own block coverage, while it is on. */
export interface Engine {
  /** Counts what runs of a script from here on. @param url the script's, as the engine knows it */
  of(url: string): Coverage;
  close(): void;
}

/**
 * Switches on the engine's block coverage: nothing is written into the source, and nothing native is needed. Once for a process,
 * and before a script is loaded, as what was compiled before is counted by whole functions only. To take it costs some
 * milliseconds, so that it is taken for many inputs at once.
 */
export function openEngine(): Engine {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = (urls: ReadonlySet<string>): Profiler.FunctionCoverage[] => {
    let functions: Profiler.FunctionCoverage[] = [];
    // In this process, the session answers before `post` returns.
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error !== null) throw error;
      functions = taken.result.filter(({ url }) => urls.has(url)).flatMap((script) => script.functions);
    });
    return functions;
  };
  return {
    // Under a test runner, scripts are known by their paths.
    of: (url) => countOf(take, new Set([url, fileURLToPath(url)])),
    close: () => session.disconnect(),
  };
}

function countOf(
  take: (urls: ReadonlySet<string>) => Profiler.FunctionCoverage[],
  urls: ReadonlySet<string>,
): Coverage {
  /** By function, so that a function that never ran is not taken for run by the one around it. */
  const seen = new Map<string, Uint8Array>();
  let known = 0;
  take(urls);
  return {
    fresh: (keep) => {
      let fresh = 0;
      for (const { ranges } of take(urls)) {
        const [whole] = ranges;
        if (whole === undefined || whole.count === 0) continue;
        const ran = ranOf(ranges, whole);
        const name = `${whole.startOffset} ${whole.endOffset}`;
        const before = seen.get(name);
        const more = before === undefined ? ran : without(ran, before);
        const count = more.reduce((sum, isRun) => sum + isRun, 0);
        if (count === 0) continue;
        fresh += count;
        if (keep) seen.set(name, before === undefined ? ran : both(ran, before));
      }
      if (keep) known += fresh;
      return fresh;
    },
    known: () => known,
  };
}

/** For each character of a function whether it ran. Ranges come from the outside to the inside. */
function ranOf(
  ranges: readonly Profiler.CoverageRange[],
  { startOffset, endOffset }: Profiler.CoverageRange,
): Uint8Array {
  const ran = new Uint8Array(endOffset - startOffset);
  for (const range of ranges)
    ran.fill(range.count > 0 ? 1 : 0, range.startOffset - startOffset, range.endOffset - startOffset);
  return ran;
}

/** What ran now and had not before. A function is most often run as it was before, which is seen at once. */
function without(ran: Uint8Array, before: Uint8Array): Uint8Array {
  return Buffer.compare(ran, before) === 0
    ? new Uint8Array(0)
    : ran.map((isRun, at) => isRun & ~(before[at] ?? 0));
}

function both(ran: Uint8Array, before: Uint8Array): Uint8Array {
  return ran.map((isRun, at) => isRun | (before[at] ?? 0));
}
