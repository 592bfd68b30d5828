import { fails, holds, type Probe } from '../probe.ts';

const DAY_MS = 86_400_000;
/** The job comes round every hour, and takes what it finds in chunks. */
const GRACE_MS = 2 * 3_600_000;
const COUNTED = 1_000;

/** Whether nothing is there any more that should have gone (R21): by the rows, and not by what the job says of itself. */
export const rowsGoInTime: Probe = async ({ parts: { storage, config }, organisation: { id }, now }) => {
  const { interactionDays, feedbackDays } = config.retention;
  const since = (days: number) => now - days * DAY_MS - GRACE_MS;
  const overdue = await storage.inOrganisation(id, async (db) => {
    const of = (table: 'interaction' | 'feedback', days: number) =>
      db
        .selectFrom(table)
        .select('at')
        .where('org_id', '=', id)
        .where('at', '<', since(days))
        .limit(COUNTED)
        .execute();
    return [...(await of('interaction', interactionDays)), ...(await of('feedback', feedbackDays))].length;
  });
  return overdue === 0
    ? holds('rows_in_time', { days: interactionDays })
    : fails('rows_overdue', { rows: overdue });
};
