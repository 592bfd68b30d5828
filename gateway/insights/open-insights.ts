import { startRepeating } from '../storage/repeating.ts';
import { countWeeks, EVERY_MS, type InsightsOptions } from './count-weeks.ts';
import { openPeopleSeen, type PeopleSeen } from './people-seen.ts';

/** Notes who has Sidenote, and counts weeks that are over: at the start and then every ten minutes. */
export function openInsights(options: InsightsOptions): Pick<PeopleSeen, 'note' | 'close'> {
  const { onFailure } = options;
  const seen = openPeopleSeen(options);
  const job = startRepeating((signal) => countWeeks(options, signal), { everyMs: EVERY_MS, onFailure });
  return {
    note: seen.note,
    close: async () => {
      await job.close();
      await seen.close();
    },
  };
}
