import { findAction } from '@sidenote/contract/catalogue';
import { ownActionSchema } from '@sidenote/contract/house-schema';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { MAX_PARAMETER_CHARS } from '@sidenote/contract/parameters';
import { parametersSchema } from '@sidenote/contract/parameters-schema';
import { z } from 'zod';

// The extension's pages forbid `eval`; without this, zod tries it and the browser logs a violation.
z.config({ jitless: true });

const actionId = z.string().transform((id, context) => {
  const action = findAction(id);
  if (action !== undefined) return action.id;
  context.addIssue('no action of the catalogue');
  return z.NEVER;
});

/** Everything the panel may ask of the worker. Parsed where it arrives, trusted afterwards. */
export const panelToWorkerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('panel/ping') }),
  z.strictObject({ type: z.literal('panel/watch'), tabId: z.int() }),
  z.strictObject({ type: z.literal('panel/connect-gateway'), url: z.string().max(2_000) }),
  z.strictObject({ type: z.literal('panel/disconnect-gateway') }),
  z.strictObject({ type: z.literal('panel/sign-in') }),
  z.strictObject({ type: z.literal('panel/sign-out') }),
  z.strictObject({ type: z.literal('panel/update') }),
  z.strictObject({
    type: z.literal('panel/ask'),
    action: actionId,
    /** What an own action says already. */
    parameters: parametersSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('panel/keep-own'),
    title: ownActionSchema.shape.title,
    parameters: ownActionSchema.shape.parameters,
  }),
  z.strictObject({ type: z.literal('panel/drop-own'), id: ownActionSchema.shape.id }),
  z.strictObject({
    type: z.literal('panel/send'),
    parameters: parametersSchema,
    /** The text, of an action that takes what the person writes. */
    words: z.string().trim().min(1).max(MAX_SELECTION_CHARS).optional(),
  }),
  z.strictObject({ type: z.literal('panel/stop') }),
  z.strictObject({ type: z.literal('panel/retry') }),
  z.strictObject({ type: z.literal('panel/discard') }),
  z.strictObject({ type: z.literal('panel/why') }),
  z.strictObject({
    type: z.literal('panel/insert'),
    mode: z.enum(['replace', 'below', 'top']),
    /** The answer with only the changes that the person accepted, where that is not all of it. */
    chosen: z.string().max(500_000).optional(),
  }),
  z.strictObject({ type: z.literal('panel/take-back') }),
  z.strictObject({ type: z.literal('panel/again') }),
  z.strictObject({
    type: z.literal('panel/refine'),
    task: z.string().trim().min(1).max(MAX_PARAMETER_CHARS),
  }),
  z.strictObject({ type: z.literal('panel/version'), at: z.int().min(0).max(1_000) }),
  z.strictObject({
    type: z.literal('panel/vote'),
    vote: z.enum(['up', 'down']),
    reasons: z.array(z.string().max(40)).max(6),
  }),
  z.strictObject({ type: z.literal('panel/dock'), surface: z.enum(['popup', 'side-panel']) }),
]);

export type PanelToWorker = z.infer<typeof panelToWorkerSchema>;
