import { fails, holds, type Probe } from '../probe.ts';

/** Whether the database answers, and Redis where there are several instances (R36). Rejects when the database does not. */
export const instancesWork: Probe = async ({ parts: { storage, membership }, organisation: { id } }) => {
  await storage.inOrganisation(id, (db) => db.selectFrom('organisation').select('id').limit(1).execute());
  if (membership === undefined) return holds('one_instance', {});
  if (membership.awayMs() > 0) return fails('redis_away', {});
  return holds('instances_together', { instances: membership.members().length });
};
