import { usageSchema } from '@sidenote/contract/wire';
import { z } from 'zod';

const loadSchema = z.strictObject({
  kind: z.literal('load'),
  modelFile: z.string(),
  contextTokens: z.int(),
  parallel: z.int(),
  threads: z.int().optional(),
  gpu: z.boolean(),
});

const askSchema = z.strictObject({
  kind: z.literal('ask'),
  id: z.int(),
  instructions: z.string(),
  text: z.string(),
  maxTokens: z.int(),
});

/** What the gateway tells the process with the model; the first message is `load`. */
export const toModelSchema = z.discriminatedUnion('kind', [
  loadSchema,
  askSchema,
  z.strictObject({ kind: z.literal('stop'), id: z.int() }),
]);

/** Why a model cannot be had: the closed list of what an operator can mend. */
export const cannotLoad = z.enum(['package', 'file', 'model', 'template', 'context', 'memory']);

/** What the process answers: to `load` one of the first two, to each `ask` texts and then one of the last two. */
export const fromModelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('refused'), reason: cannotLoad }),
  z.strictObject({ kind: z.literal('text'), id: z.int(), text: z.string() }),
  z.strictObject({
    kind: z.literal('end'),
    id: z.int(),
    finish: z.enum(['stop', 'length']),
    usage: usageSchema,
  }),
  z.strictObject({
    kind: z.literal('fault'),
    id: z.int(),
    code: z.enum(['stopped', 'selection_too_large', 'upstream_error', 'upstream_invalid']),
  }),
]);

export type Load = z.infer<typeof loadSchema>;
export type Ask = z.infer<typeof askSchema>;
export type CannotLoad = z.infer<typeof cannotLoad>;
export type FromModel = z.infer<typeof fromModelSchema>;
/** What an answer consists of: everything but the replies to `load`. */
export type OfAnswer = Exclude<FromModel, { kind: 'ready' | 'refused' }>;
