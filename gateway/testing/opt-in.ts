import { terms } from '@sidenote/contract/terms';
import type { Storage } from '../storage/database.ts';
import { changeUnseen } from './change-organisation.ts';

/** Opts a configured organisation in, with rules that allow one action on one site, as another process would. */
export async function optInOrganisation(storage: Storage, id: string, site: string): Promise<void> {
  const rules = { products: 'jira', actions: 'improve-writing', allowSite: [site] };
  await changeUnseen(storage, id, { ...rules, optIn: terms.version, hipaa: 'no' });
}
