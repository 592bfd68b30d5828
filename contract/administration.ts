import { z } from 'zod';
import { graphRulesSchema } from './graph/rules.ts';
import { ownActionSchema } from './house-schema.ts';
import { MAX_REQUEST_CHARS } from './limits.ts';
import { groupsSchema, optInStates, organisationPolicySchema } from './policy.ts';
import { reasonTextSchema as reason } from './reason-schema.ts';
import { requestMetadataSchema } from './wire.ts';

/** The part of an organisation that its admins decide freely: everything an action may touch, and who may use one. */
export const organisationRulesSchema = organisationPolicySchema
  .pick({
    sites: true,
    products: true,
    actions: true,
    maxSelectionChars: true,
    guard: true,
    hipaa: true,
    house: true,
  })
  .extend({ groups: groupsSchema, graph: graphRulesSchema })
  .strict();

export type OrganisationRules = z.infer<typeof organisationRulesSchema>;

/** A business associate agreement as it is on record: where to find it, since when, and whom it covers. */
export const agreementSchema = z.strictObject({
  reference: z.string().min(1).max(200),
  /** Milliseconds since 1970. */
  recordedAt: z.int().min(0),
  /** Ids of the sub-processors it covers besides us. */
  covers: z.array(z.string().min(1).max(80)).max(200),
});

export type Agreement = z.infer<typeof agreementSchema>;

/** What a suspended opt-in lacks. */
export const missingSchema = z.enum(['admin', 'terms', 'agreement']).nullable();

/** `GET /v1/admin/organisation`: all that admins decide, and what it comes to. */
export const adminOrganisationSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  state: z.enum(optInStates),
  missing: missingSchema,
  termsVersion: z.string().nullable(),
  termsAcceptedAt: z.int().nullable(),
  hipaaBound: z.boolean(),
  agreement: agreementSchema.nullable(),
  /** Sub-processors that an agreement has to cover now. */
  processors: z.array(z.string()),
  rules: organisationRulesSchema,
  policyVersion: z.int(),
  updatedAt: z.int(),
});

export type AdminOrganisation = z.infer<typeof adminOrganisationSchema>;

/** Answer of every change of an organisation: as it is now, how to undo it, and what it ended. */
export const organisationChangedSchema = adminOrganisationSchema.extend({
  /** Number of the change in the audit, by which it can be undone; null where all was so already. */
  audited: z.int().nullable(),
  /** Answers that were running and were ended by it. */
  ended: z.strictObject({
    /** By the gateway's instance that answered this. */
    here: z.int(),
    /** By all instances; null where there are several, which do not tell one another. */
    everywhere: z.int().nullable(),
  }),
});

export type OrganisationChanged = z.infer<typeof organisationChangedSchema>;

/** `PUT /v1/admin/organisation/rules`, with the version that was read in `If-Match`. */
export const rulesChangeSchema = z.strictObject({ rules: organisationRulesSchema, reason });

/** `POST /v1/admin/organisation/opt-in`, with `If-Match`: the terms that were read and are accepted by it. */
export const optInSchema = z.strictObject({ termsVersion: z.string().min(1).max(40), reason });

/**
 * `POST /v1/admin/organisation/try-out`: an own action that need not be in force yet, with a text to try it on. What it is
 * answered with is a completion, as other requests are.
 */
export const tryOutSchema = z.strictObject({
  ...requestMetadataSchema.pick({ site: true, product: true }).shape,
  parameters: ownActionSchema.shape.parameters,
  text: z.string().min(1).max(MAX_REQUEST_CHARS),
});

/** Body of acts that need no more than their reason. */
export const reasonSchema = z.strictObject({ reason });

/** `PUT /v1/admin/organisation/hipaa`, with `If-Match`. The gateway itself notes when it was recorded. */
export const hipaaChangeSchema = z.strictObject({
  bound: z.boolean(),
  agreement: agreementSchema.omit({ recordedAt: true }).nullable(),
  reason,
});

/** `GET /v1/terms`: the AI terms in force. */
export const termsSchema = z.strictObject({
  version: z.string(),
  text: z.string(),
  /** SHA-256 of the text, in hexadecimal. */
  sha256: z.string(),
});

/** `PUT /v1/admin/keys/:provider`, with the version that was read in `If-Match`, 0 where there is no key yet: taken, sealed, and never readable again. */
export const providerKeySchema = z.strictObject({
  key: z
    .string()
    .min(8)
    .max(4_096)
    .regex(/^[\x21-\x7e]+$/, 'printable ASCII without spaces'),
  reason,
});

/** One key as it is told: enough to know which one it is. */
export const keyFactsSchema = z.strictObject({
  provider: z.string(),
  version: z.int(),
  fingerprint: z.string(),
  createdAt: z.int(),
});

/** A key after it was entered, and the number of that in the audit, by which it can be undone. */
export const keyEnteredSchema = keyFactsSchema.extend({ audited: z.int() });

/** How long a key that another one took the place of is kept, sealed, so that this can be undone. In milliseconds. */
export const REPLACED_KEY_MS = 24 * 3_600_000;

export const keyListSchema = z.strictObject({ keys: z.array(keyFactsSchema) });

/** A person as the identity provider names them (the configured person claim). In a body, as it may be an address. */
const subject = z.string().min(1).max(255);

export const personSchema = z.strictObject({ subject });
export const personActSchema = z.strictObject({ subject, reason });
