import { z } from 'zod';
import { graphForPersonSchema } from './graph/rules.ts';
import { guardSchema } from './guard/policy-schema.ts';
import { houseSchema } from './house-schema.ts';
import { MAX_SELECTION_CHARS } from './limits.ts';
import { productIds } from './products.ts';
import { provenanceSchema } from './provenance.ts';
import { isSitePattern } from './site.ts';

const site = z
  .string()
  .max(260)
  .refine(isSitePattern, 'a host, "*." and a host, or "*", in lower case and without a default port');
const sites = z.array(site).max(2_000);
const products = z.array(z.enum(productIds)).max(50);

/** Names or ids of groups as the identity provider gives them; `*` stands for everyone. */
export const groupsSchema = z.strictObject({
  allow: z.array(z.string().min(1).max(200)).max(500),
  block: z.array(z.string().min(1).max(200)).max(500),
});
export type GroupLists = z.infer<typeof groupsSchema>;
const selectionChars = z.int().min(1).max(MAX_SELECTION_CHARS);

/** Action ids are plain strings here: a policy may name an action that this version does not have yet. */
const actionIds = z.array(z.string().max(60)).max(500);

/** Whether an organisation has opted in; `suspended` when it had, and something it rests on is missing now. */
export const optInStates = ['off', 'on', 'suspended'] as const;
export type OptInState = (typeof optInStates)[number];

/** What an organisation's gateway answers to `GET /v1/policy`. Everything not named is not allowed. */
export const organisationPolicySchema = z.strictObject({
  orgId: z.string().min(1).max(80),
  orgName: z.string().min(1).max(120),
  state: z.enum(optInStates),
  sites: z.strictObject({ allow: sites, block: sites }),
  products,
  actions: actionIds,
  maxSelectionChars: selectionChars,
  /** What becomes of secrets and personal data in a text. */
  guard: guardSchema,
  /** Shown to whoever uses it: what is added to their requests is theirs to know. */
  house: houseSchema,
  /** What may become part of the teamwork graph, and what this person has made of that. */
  graph: graphForPersonSchema,
  /** Where health data is kept: blocked whatever the lists above say. */
  hipaa: z.strictObject({ sites, products }),
  /** On record as bound by HIPAA; opted in it is covered by an agreement then. */
  hipaaBound: z.boolean(),
  /** The gateway's own region: where the organisation's data stays. */
  region: z.string().min(1).max(40),
  policyVersion: z.int().min(1),
  upstream: provenanceSchema,
  person: z.strictObject({
    name: z.string().max(200),
    /** Whether one of this person's groups is allowed and none is blocked. */
    groupAllowed: z.boolean(),
  }),
});

export type OrganisationPolicy = z.infer<typeof organisationPolicySchema>;
