import { z } from 'zod';
import { reasonTextSchema as reason } from './reason-schema.ts';

/** What a receiver is sent for each row of the audit: an envelope of ours around the row, or an event of OCSF 1.6. */
export const webhookFormats = ['json', 'ocsf'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

/** `off`: an admin switched it off. `gone`: its receiver answered 410, and is asked nothing any more. */
export const webhookStates = ['on', 'off', 'gone'] as const;

/** Why a message was not taken, without a word of what the receiver said. */
const webhookFaults = [
  'status',
  'gone',
  'redirect',
  'timeout',
  'unreachable',
  'tls',
  'address_refused',
  'secret',
] as const;
export type WebhookFault = (typeof webhookFaults)[number];

/** Webhooks of one organisation at most. */
export const MOST_WEBHOOKS = 10;

/** Messages of one webhook that were given up and are kept; the oldest of more are dropped. */
export const MOST_DEAD_LETTERS = 1_000;

/** How long a secret is still signed with after another one took its place. In milliseconds. */
export const OLD_SECRET_MS = 24 * 3_600_000;

/** `POST /v1/admin/webhooks` */
export const newWebhookSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** An https address without a user in it. */
  url: z.string().min(1).max(2_000),
  format: z.enum(webhookFormats),
  reason,
});

/** One webhook as it is told, with how it fares. Times in milliseconds since 1970. */
export const webhookSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** The address’s origin: its path and query may hold a key. */
  url: z.string(),
  format: z.enum(webhookFormats),
  state: z.enum(webhookStates),
  /** Grows with each decision about it; what a change rests on, in `If-Match`. */
  version: z.int(),
  /** Which secret it has: the first is 1. */
  secretNumber: z.int(),
  createdAt: z.int(),
  /** Until when the secret before this one still signs, too. */
  oldSecretUntil: z.int().nullable(),
  /** When something was last sent, and how that ended. */
  lastAt: z.int().nullable(),
  lastStatus: z.int().nullable(),
  lastFault: z.enum(webhookFaults).nullable(),
  failingSince: z.int().nullable(),
  /** Messages on their way, and those that were given up. */
  waiting: z.int(),
  dead: z.int(),
});

export type Webhook = z.infer<typeof webhookSchema>;

/** What owners decide about a webhook, as rows of the audit have it. */
export const decidedWebhookSchema = z.object({
  name: z.string(),
  /** The address's origin: receivers put keys in paths and queries alike. */
  to: z.string(),
  /** Tells one address from another where the origin is the same, and nobody what it is. */
  address: z.string(),
  format: z.enum(webhookFormats),
  state: z.enum(webhookStates),
  /** Number of the secret. */
  secret: z.int(),
  version: z.int(),
});

export type DecidedWebhook = z.infer<typeof decidedWebhookSchema>;

export const webhookListSchema = z.strictObject({ webhooks: z.array(webhookSchema) });

/** The secret, told this once: `whsec_` and 32 bytes in base64. */
export const webhookSecretSchema = z.strictObject({
  id: z.uuid(),
  secret: z.string(),
  version: z.int(),
  /** Number of the change in the audit, by which it can be undone. */
  audited: z.int(),
});

/** `PUT /v1/admin/webhooks/:id`, with `If-Match`. Without an address it stays: nobody can read it, to send it back. */
export const webhookChangeSchema = newWebhookSchema.partial({ url: true });

/** A webhook after a change, and the number of that change in the audit, by which it can be undone. */
export const webhookChangedSchema = webhookSchema.extend({ audited: z.int() });

export type WebhookChanged = z.infer<typeof webhookChangedSchema>;

/** `PUT /v1/admin/webhooks/:id/state`, with `If-Match` */
export const webhookStateSchema = z.strictObject({ state: z.enum(['on', 'off']), reason });

/** `POST /v1/admin/webhooks/:id/test`: how sending one message ended. */
export const webhookTestSchema = z.strictObject({
  taken: z.boolean(),
  status: z.int().nullable(),
  fault: z.enum(webhookFaults).nullable(),
});

/** A message that was given up. `seq` is the row of the audit that it is about. */
export const deadLetterSchema = z.strictObject({
  id: z.string(),
  seq: z.int(),
  createdAt: z.int(),
  attempts: z.int(),
  lastStatus: z.int().nullable(),
  lastFault: z.enum(webhookFaults).nullable(),
});

/** `GET /v1/admin/webhooks/:id/dead-letters`: the latest 100. */
export const deadLettersSchema = z.strictObject({ letters: z.array(deadLetterSchema) });

/** `POST /v1/admin/webhooks/:id/redeliver`: how many were put on their way again. */
export const redeliveredSchema = z.strictObject({ redelivered: z.int() });
