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

/** The same as a question to the gateway. */
export function queryOf({ weeks, until }: WindowView): string {
  const query = new URLSearchParams({ weeks: String(weeks), ...(until === undefined ? {} : { until }) });
  return `?${query}`;
}
