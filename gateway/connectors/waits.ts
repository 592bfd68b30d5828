import type { ConnectorFault } from '@sidenote/contract/graph/connectors';

/** Shortest and longest wait after an app has failed. In milliseconds. */
const SHORTEST = 30_000;
const LONGEST = 3_600_000;

/** What is waited at a limit that does not say for how long. */
const LIMITED = 60_000;

/**
 * How long to wait after something went wrong: as long again as it has gone wrong by now, so that each wait is about
 * twice the one before, a fifth more or less, so that not everybody comes back together.
 */
export function waitAfter(
  code: ConnectorFault,
  failingForMs: number,
  random: () => number = Math.random,
): number {
  const wait = code === 'rate_limited' ? LIMITED : Math.min(Math.max(failingForMs, SHORTEST), LONGEST);
  return Math.round(wait * (0.8 + 0.4 * random()));
}
