import type { Difference, Draft } from './draft.ts';

/** What somebody made of a value while a change of it was being reviewed, in words. */
export function changedMeanwhile<Value>(
  draft: Pick<Draft<Value>, 'describe' | 'describeMeanwhile'>,
  { was, now }: { was: Value; now: Value },
): readonly Difference[] {
  return (draft.describeMeanwhile ?? draft.describe)(was, now);
}
