import { z } from 'zod';
import { parametersSchema } from './parameters-schema.ts';
import { optInStates } from './policy.ts';
import { productIds } from './products.ts';
import { isSite } from './site.ts';

/** What is checked of a request, in the order in which a person is told; `blockReasons` has the same. */
export const policyChecks = ['state', 'groups', 'hipaa', 'action', 'site', 'product', 'length'] as const;
export type PolicyCheck = (typeof policyChecks)[number];

/** Where a rule stands that refuses: a list of the policy, and the entry of it where there is one. */
export const policyRuleSchema = z.strictObject({
  list: z.enum([
    'state',
    'groups.block',
    'groups.allow',
    'hipaa.sites',
    'hipaa.products',
    'catalogue',
    'actions',
    'sites.block',
    'sites.allow',
    'products',
    'maxSelectionChars',
  ]),
  entry: z.string().nullable(),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

/**
 * Body of `POST /v1/policy/explain`: would this person, on this page, with this action be allowed? Without a
 * `subject` it is about the caller; about others only admins may ask. A page is asked about by site and product, as
 * requests name it: which product an address belongs to is told in the browser, which sends no address to a gateway.
 */
export const explainRequestSchema = z.strictObject({
  /** What the identity provider calls the person (the configured person claim). */
  subject: z.string().min(1).max(255).optional(),
  /** Groups to assume, in place of those that are known. */
  groups: z.array(z.string().min(1).max(200)).max(200).optional(),
  site: z.string().max(260).refine(isSite, 'a site as it stands in the address bar'),
  product: z.enum(productIds),
  action: z.string().min(1).max(60),
  /** What is chosen or written before the action; an organisation's own action is known by it. */
  parameters: parametersSchema.optional(),
  /** Length of the selection in UTF-16 code units. */
  length: z.int().min(1).max(10_000_000).default(1),
});
export type ExplainRequest = z.infer<typeof explainRequestSchema>;

/** The answer: what would be decided, by which rule, and what every single check says. */
export const explanationSchema = z.strictObject({
  allowed: z.boolean(),
  /** One of our codes; null when it would be allowed. */
  code: z.string().nullable(),
  sentence: z.string(),
  next: z.string().nullable(),
  rule: policyRuleSchema.nullable(),
  checks: z.array(
    z.strictObject({
      about: z.enum(policyChecks),
      passed: z.boolean(),
      rule: policyRuleSchema.nullable(),
    }),
  ),
  state: z.enum(optInStates),
  /** What a suspended opt-in lacks. */
  missing: z.enum(['admin', 'terms', 'agreement']).nullable(),
  revoked: z.boolean(),
  groups: z.union([z.array(z.string()), z.literal('unknown')]),
  policyVersion: z.int(),
});
export type Explanation = z.infer<typeof explanationSchema>;
