import { provenanceHeaders } from '@sidenote/contract/provenance';
import { chatRequestSchema, usageSchema } from '@sidenote/contract/wire';
import { z } from 'zod';
import type { RouteDoc } from '../operations/route-doc.ts';

const finishReason = z.enum(['stop', 'length', 'content_filter']);

const envelope = { id: z.string(), created: z.int(), model: z.string() };

const completionSchema = z.strictObject({
  ...envelope,
  object: z.literal('chat.completion'),
  choices: z.tuple([
    z.strictObject({
      index: z.literal(0),
      message: z.strictObject({ role: z.literal('assistant'), content: z.string(), refusal: z.null() }),
      finish_reason: finishReason,
      logprobs: z.null(),
    }),
  ]),
  usage: usageSchema.optional(),
});

/** One event of a stream; the last one is the mark `[DONE]`, or an error and a broken connection. */
export const chunkSchema = z.strictObject({
  ...envelope,
  object: z.literal('chat.completion.chunk'),
  choices: z
    .array(
      z.strictObject({
        index: z.literal(0),
        delta: z.strictObject({ role: z.literal('assistant').optional(), content: z.string().optional() }),
        finish_reason: finishReason.nullable(),
      }),
    )
    .max(1),
  usage: usageSchema.optional(),
});

const headerSays: Readonly<Record<keyof typeof provenanceHeaders, string>> = {
  promptVersion: 'Version of the instructions that the model was given; absent where none was asked.',
  requestId: 'The id that a vote is bound to.',
  provider: 'Who answers. This and the following are percent-encoded.',
  model: 'The provider’s model.',
  region: 'Where it runs.',
  retention: 'How long the provider keeps what it is sent.',
  method: 'How the built-in engine comes to its answer.',
  subProcessor: 'The provider’s entry in the list of sub-processors.',
  attestedUntil: 'The day until which its attestations hold.',
};

const headers = Object.fromEntries(
  Object.entries(headerSays).map(([field, says]) => [
    provenanceHeaders[field as keyof typeof provenanceHeaders],
    says,
  ]),
);

/** What `POST /v1/chat/completions` says about itself. */
export const chatDoc: RouteDoc = {
  group: 'Answers',
  summary: 'Ask for an answer',
  description:
    'The text of one message, answered by the action that `model` names. Policy and limits come first; the text is kept nowhere. A stream is whole only when it ends with `[DONE]`: after a fault it ends with an error event and a broken connection.',
  body: chatRequestSchema,
  example: {
    model: 'improve-writing',
    messages: [{ role: 'user', content: 'Teh quick brown fox.' }],
    metadata: { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
    stream: true,
  },
  answers: [
    { status: 200, says: 'The answer, whole, or as server-sent events.', schema: completionSchema, headers },
    {
      status: 200,
      says: 'Each event of a stream holds one such object.',
      type: 'text/event-stream',
      schema: chunkSchema,
    },
  ],
  codes: [
    'model_not_found',
    'selection_too_large',
    'group_not_allowed',
    'hipaa_blocked',
    'site_not_allowed',
    'product_not_allowed',
    'action_not_allowed',
    'secret_found',
    'personal_data_found',
    'rate_limited',
    'too_many_streams',
    'tokens_used_up',
    'limits_unavailable',
    'no_route',
    'provider_not_attested',
    'sub_processor_not_effective',
    'key_missing',
    'needs_model',
    'upstream_unreachable',
    'tls_upstream',
    'upstream_refused',
    'upstream_rate_limited',
    'upstream_error',
    'upstream_invalid',
    'upstream_truncated',
    'upstream_timeout',
  ],
};
