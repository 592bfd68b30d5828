import type { OrganisationRules } from '@sidenote/contract/administration';
import { catalogue } from '@sidenote/contract/catalogue';
import { productIds } from '@sidenote/contract/products';
import { terms } from '@sidenote/contract/terms';
import type { GatewayConfig } from '../config.ts';
import { closedRules, closedStanding, type OrganisationStanding } from '../policy/organisation.ts';
import type { Database } from './database.ts';
import { ensureOrganisation, pinRegion } from './organisations.ts';

/** The one organisation of the sample sign-in that has opted in. */
export const SAMPLE_ORGANISATION = 'acme';

/** What the sample organisation allows: the sample products on their own sites, and every action. */
export function sampleRules(): OrganisationRules {
  return {
    ...closedRules,
    sites: {
      allow: ['*.atlassian.net', 'bitbucket.org', 'trello.com', 'try-it.sidenote.invalid'],
      block: [],
    },
    // The page that Sidenote is tried on is of the open web.
    products: [...productIds],
    actions: catalogue.map(({ id }) => id),
  };
}

/** The sample organisation has accepted the terms in force, as nobody is there to do it. */
export function sampleStanding(now: number): OrganisationStanding {
  return { ...closedStanding, switch: 'on', termsVersion: terms.version, termsAcceptedAt: now };
}

/**
 * Adds every configured organisation that the database does not have: not opted in and nothing allowed, but for the
 * sample sign-in's own. Rules that are there stay as the admins left them; the region is as configured.
 */
export async function ensureConfigured(db: Database, config: GatewayConfig): Promise<void> {
  const now = Date.now();
  for (const { id, name, region = null } of config.organisations) {
    const isSample = config.identity.kind === 'sample' && id === SAMPLE_ORGANISATION;
    await ensureOrganisation(db, {
      ...{ id, name, region, now },
      rules: isSample ? sampleRules() : closedRules,
      standing: isSample ? sampleStanding(now) : closedStanding,
    });
    await pinRegion(db, id, region);
  }
}
