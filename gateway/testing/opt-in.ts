import { terms } from '@sidenote/contract/terms';
import { changedOrganisation } from '../organisation-changes.ts';
import type { Storage } from '../storage/database.ts';
import { changeOrganisation, findOrganisation } from '../storage/organisations.ts';

/** Opts a configured organisation in, with rules that allow one action on one site, as another process would. */
export async function optInOrganisation(storage: Storage, id: string, site: string): Promise<void> {
  await storage.inOrganisation(id, async (db) => {
    const read = await findOrganisation(db, id);
    if (read === undefined) throw new Error('An organisation of the configuration is missing.');
    const rules = { products: 'jira', actions: 'improve-writing', allowSite: [site] };
    const changes = { ...rules, optIn: terms.version, hipaa: 'no' };
    const now = Date.now();
    await changeOrganisation(db, {
      read,
      to: changedOrganisation(read, changes, { processors: [], now }),
      now,
    });
  });
}
