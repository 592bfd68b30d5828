import { insightWeeks } from '@sidenote/contract/insights';
import { z } from 'zod';

/** What a screen with figures is about, as its address has it. */
export const windowView = {
  weeks: z.coerce
    .number()
    .pipe(z.union(insightWeeks.map((weeks) => z.literal(weeks))))
    .default(12)
    .catch(12),
  /** The Monday of the last week; the newest there is where it is not told. */
  until: z.iso.date().optional().catch(undefined),
};

const windowSchema = z.object(windowView);
export type WindowView = z.output<typeof windowSchema>;

/** The same for the very weeks that an answer is about, whatever is counted meanwhile. */
export function shownOf(
  { weeks }: WindowView,
  { weeks: shown }: { readonly weeks: readonly string[] },
): WindowView {
  return { weeks, until: shown.at(-1) };
}

/** The same as a question to the gateway. */
export function queryOf({ weeks, until }: WindowView): string {
  const query = new URLSearchParams({ weeks: String(weeks), ...(until === undefined ? {} : { until }) });
  return `?${query}`;
}
