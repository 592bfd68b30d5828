import { z } from 'zod';
import { MAX_SELECTION_CHARS } from './limits.ts';
import { productIds } from './products.ts';
import { provenanceSchema } from './provenance.ts';
import { isSitePattern } from './site.ts';

const site = z
  .string()
  .max(260)
  .refine(isSitePattern, 'a host, "*." and a host, or "*", in lower case and without a default port');
const sites = z.array(site).max(2_000);
const products = z.array(z.enum(productIds));
const selectionChars = z.int().min(1).max(MAX_SELECTION_CHARS);

/** Action ids are plain strings here: a policy may name an action that this version does not have yet. */
const actionIds = z.array(z.string().max(60)).max(500);

/** What an organisation's gateway answers to `GET /v1/policy`. Everything not named is not allowed. */
export const organisationPolicySchema = z.strictObject({
  orgId: z.string().min(1).max(80),
  orgName: z.string().min(1).max(120),
  optedIn: z.boolean(),
  sites: z.strictObject({ allow: sites, block: sites }),
  products,
  actions: actionIds,
  maxSelectionChars: selectionChars,
  policyVersion: z.int().min(1),
  upstream: provenanceSchema,
  person: z.strictObject({ name: z.string().max(200) }),
});

export type OrganisationPolicy = z.infer<typeof organisationPolicySchema>;

/**
 * What an admin fixes through the browser's managed storage. Each key can only narrow what the organisation's
 * policy allows; `undefined` leaves it alone.
 */
export const managedPolicySchema = z.strictObject({
  enabled: z.boolean().optional(),
  gatewayUrl: z.string().max(2_000).optional(),
  allowedSites: sites.optional(),
  blockedSites: sites.optional(),
  allowedProducts: products.optional(),
  allowedActions: actionIds.optional(),
  maxSelectionChars: selectionChars.optional(),
});

export type ManagedPolicy = z.infer<typeof managedPolicySchema>;
