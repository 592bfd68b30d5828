import type { AnsweredLengths } from '../storage/answered-lengths.ts';
import { tokensOfLengths } from './estimate.ts';
import { tallyKey, type Used } from './ledger.ts';
import { holders } from './limits.ts';

/**
 * What was used before a gateway started, from what it recorded of today and of the last minute, so that a restart
 * does not begin the day anew. Lengths are kept in buckets only; each counts as its upper bound.
 */
export function usedBefore(
  today: readonly AnsweredLengths[],
  lastMinute: readonly AnsweredLengths[],
): Used[] {
  const tokens = today.flatMap((row) =>
    usedBy(row, 0, row.requests * tokensOfLengths(boundOf(row.inputLength), boundOf(row.outputLength))),
  );
  return [...tokens, ...lastMinute.flatMap((row) => usedBy(row, row.requests, 0))];
}

function usedBy(row: AnsweredLengths, requests: number, tokens: number): Used[] {
  return holders.map((whose) => ({ key: tallyKey(whose, row), requests, tokens }));
}

/** The number in a bucket such as `≤300`. */
function boundOf(bucket: string): number {
  return Number(bucket.slice(1));
}
