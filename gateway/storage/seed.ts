import { catalogue } from '@sidenote/contract/catalogue';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { productIds } from '@sidenote/contract/products';
import type { GatewayConfig } from '../config.ts';
import type { Database } from './database.ts';
import { closedRules, ensureOrganisation, type OrganisationRules } from './organisations.ts';

/** The one organisation of the sample sign-in that has opted in. */
export const SAMPLE_ORGANISATION = 'acme';

/** What the sample organisation allows: the sample products on their own sites, and every action. */
export function sampleRules(): OrganisationRules {
  return {
    optedIn: true,
    sites: { allow: ['*.atlassian.net', 'bitbucket.org', 'trello.com'], block: [] },
    products: productIds.filter((product) => product !== 'web'),
    actions: catalogue.map(({ id }) => id),
    maxSelectionChars: MAX_SELECTION_CHARS,
  };
}

/**
 * Adds every configured organisation that the database does not have: not opted in and nothing allowed, but for the
 * sample sign-in's own. Rules that are there stay as the admins left them.
 */
export async function ensureConfigured(db: Database, config: GatewayConfig): Promise<void> {
  for (const { id, name } of config.organisations) {
    const isSample = config.identity.kind === 'sample' && id === SAMPLE_ORGANISATION;
    await ensureOrganisation(db, {
      id,
      name,
      rules: isSample ? sampleRules() : closedRules,
      now: Date.now(),
    });
  }
}
