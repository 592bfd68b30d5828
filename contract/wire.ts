import { z } from 'zod';
import { readParts } from './graph/context.ts';
import { MAX_REQUEST_CHARS } from './limits.ts';
import { parametersSchema } from './parameters-schema.ts';
import { productIds } from './products.ts';
import { provenanceSchema } from './provenance.ts';
import { isSite } from './site.ts';

/** How the text is written: a plain field's characters, or our Markdown subset read from a formatted one. */
export const textFormats = ['plain', 'markdown'] as const;
export type TextFormat = (typeof textFormats)[number];

/** What kind of thing the page shows, as far as its address tells. */
export const objectTypes = [
  'issue',
  'request',
  'board',
  'page',
  'blog-post',
  'pull-request',
  'card',
  'document',
  'message',
  'comment',
  'other',
] as const;
export type ObjectType = (typeof objectTypes)[number];

/**
 * Everything that leaves the browser besides the text: a closed set of keys, all of them shown under
 * "What is sent". OpenAI's wire format wants string values, at most 16 of them.
 */
export const requestMetadataSchema = z.strictObject({
  site: z.string().max(260).refine(isSite, 'a site as it stands in the address bar'),
  product: z.enum(productIds),
  object_type: z.enum(objectTypes),
  format: z.enum(textFormats),
  /** Parts of the line about whom it is for that the person lets go to the model, joined by commas. */
  context: z
    .string()
    .max(40)
    .refine((value) => readParts(value) !== undefined, 'team, product, work-type, in this order')
    .optional(),
  ...parametersSchema.shape,
});

export type RequestMetadata = z.infer<typeof requestMetadataSchema>;

/** Body of `POST /v1/chat/completions`: the part of OpenAI's format that the gateway takes. Unknown keys are refused. */
export const chatRequestSchema = z.strictObject({
  model: z.string().min(1).max(60),
  messages: z.tuple([
    z.strictObject({ role: z.literal('user'), content: z.string().min(1).max(MAX_REQUEST_CHARS) }),
  ]),
  stream: z.boolean().default(false),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  metadata: requestMetadataSchema,
});

export type ChatRequest = z.infer<typeof chatRequestSchema>;

export const usageSchema = z.object({
  prompt_tokens: z.int().min(0),
  completion_tokens: z.int().min(0),
  total_tokens: z.int().min(0),
});

export type Usage = z.infer<typeof usageSchema>;

/** One event of the gateway's stream, in OpenAI's `chat.completion.chunk` form, or our error event. */
export const streamEventSchema = z.union([
  z.object({ error: z.object({ code: z.string() }) }),
  z.object({
    id: z.string(),
    choices: z
      .array(
        z.object({
          delta: z.object({ content: z.string().nullish() }),
          finish_reason: z.enum(['stop', 'length', 'content_filter']).nullish(),
        }),
      )
      .max(1),
    usage: usageSchema.nullish(),
    /** Who answers, when it is not the one that the headers named: they had to go out before anyone answered. */
    provenance: provenanceSchema.optional(),
  }),
]);

/** What became of an organisation since an admin looked: they are told that somebody else changed it, and where. */
const changedSchema = z.strictObject({
  /** The version now: what a change that is made again rests on. */
  version: z.int(),
  /** Names of what is different; null where it is not known any more. */
  keys: z.array(z.string()).nullable(),
  /** Who changed it, by pseudonym, or what acted in nobody's name. */
  by: z.array(z.string()),
});

export type Changed = z.infer<typeof changedSchema>;

/**
 * Body of every answer that is not a success, in OpenAI's form: `code` is ours, `param` names the field. Where another
 * gateway serves the caller, `address` is that of it: something to show to a person, never to follow by itself. Where an
 * admin's change met somebody else's, `changed` tells what became different.
 */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    type: z.string(),
    param: z.string().nullable(),
    address: z.url().optional(),
    changed: changedSchema.optional(),
  }),
});

/** How the extension signs in at one of the authorization servers. */
const signInClientSchema = z.object({
  issuer: z.url(),
  client_id: z.string(),
  scopes: z.array(z.string()),
});

export type SignInClient = z.infer<typeof signInClientSchema>;

/**
 * `GET /.well-known/oauth-protected-resource` (RFC 9728), by which the extension learns where to sign in from
 * the gateway's address alone. `sidenote_clients` is our own addition: one for each authorization server, the one to
 * use where nobody says otherwise first.
 */
export const protectedResourceSchema = z.object({
  resource: z.url(),
  resource_name: z.string(),
  authorization_servers: z.array(z.url()).min(1).max(20),
  scopes_supported: z.array(z.string()),
  sidenote_clients: z.array(signInClientSchema).min(1).max(20),
});

export type ProtectedResource = z.infer<typeof protectedResourceSchema>;
