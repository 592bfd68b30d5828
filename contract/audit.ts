import { z } from 'zod';

/** One row of the audit: who did what to whom, what it was before and after, and why. */
const auditRowSchema = z.strictObject({
  seq: z.int(),
  /** Milliseconds since 1970. */
  at: z.int(),
  /** A person's pseudonym, or what acted in nobody's name, such as `operator`. */
  actor: z.string(),
  action: z.string(),
  target: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  hash: z.string(),
});

export type AuditEntryRow = z.infer<typeof auditRowSchema>;

/** A pseudonym, a reference to somebody erased, or the name of what is no person, such as `audit 5`. */
const named = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._: -]*$/);

/** A time in an address, in milliseconds since 1970. */
export const timeQuery = z.coerce.number().int().min(0).max(8_640_000_000_000_000);

/** Which rows are meant; whatever is left out does not matter. Times in milliseconds, both ends included. */
export const auditFilterSchema = z.strictObject({
  /** The row of this number alone. */
  seq: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  actor: named.optional(),
  action: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z.-]*$/)
    .optional(),
  target: named.optional(),
  from: timeQuery.optional(),
  to: timeQuery.optional(),
  order: z.enum(['oldest', 'newest']).default('oldest'),
});

export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Where a page ended: the time and the number of its last row. */
const auditCursorSchema = z.string().regex(/^\d{1,15}\.\d{1,15}$/);

/** `GET /v1/admin/audit`; `after` is the `next` of the page before. */
export const auditQuerySchema = auditFilterSchema.extend({
  after: auditCursorSchema.optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

/** Rows in the order asked for; `next` is where the following page begins, null behind the last. */
export const auditPageSchema = z.strictObject({
  rows: z.array(auditRowSchema),
  next: auditCursorSchema.nullable(),
});

/** `GET /v1/admin/audit/verification`: whether the chain is whole, and where it first is not. */
export const auditVerificationSchema = z.strictObject({
  whole: z.boolean(),
  rows: z.int(),
  brokenAt: z.int().nullable(),
  sentence: z.string(),
});

/** `POST /v1/admin/audit/person`: who acted in the audit under a name of the identity provider. */
export const auditPersonSchema = z.strictObject({
  /** Their pseudonym; null for somebody else who did nothing that the audit has. */
  person: z.string().nullable(),
  /** Whether it is the one who asks. */
  you: z.boolean(),
});
