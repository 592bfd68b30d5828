import { changedOrganisation, type OrganisationChanges } from '../organisation-changes.ts';
import type { Storage } from '../storage/database.ts';
import { changeOrganisation, findOrganisation } from '../storage/organisations.ts';

/** Changes a configured organisation as another process would: every gateway has to notice by itself. */
export async function changeUnseen(
  storage: Storage,
  orgId: string,
  changes: OrganisationChanges,
): Promise<void> {
  await storage.inOrganisation(orgId, async (db) => {
    const read = await findOrganisation(db, orgId);
    if (read === undefined) throw new Error('An organisation of the configuration is missing.');
    const now = Date.now();
    const to = changedOrganisation(read, changes, { processors: [], now });
    await changeOrganisation(db, { read, to, now });
  });
}
