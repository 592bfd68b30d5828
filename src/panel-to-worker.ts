import { findAction } from '@sidenote/contract/catalogue';
import { contextParts } from '@sidenote/contract/graph/context';
import { ownActionSchema } from '@sidenote/contract/house-schema';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { MAX_PARAMETER_CHARS } from '@sidenote/contract/parameters';
import { parametersSchema } from '@sidenote/contract/parameters-schema';
import { productIds } from '@sidenote/contract/products';
import { z } from 'zod';
import { cueColours, cueWord } from './cue.ts';

// The extension's pages forbid `eval`; without this, zod tries it and the browser logs a violation.
z.config({ jitless: true });

const actionId = z.string().transform((id, context) => {
  const action = findAction(id);
  if (action !== undefined) return action.id;
  context.addIssue('no action of the catalogue');
  return z.NEVER;
});

/** What the panel asks of the browser as a whole, whichever page is beside it. */
const browserCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('panel/ping') }),
  z.strictObject({ type: z.literal('panel/watch'), tabId: z.int() }),
  z.strictObject({ type: z.literal('panel/connect-gateway'), url: z.string().max(2_000) }),
  z.strictObject({ type: z.literal('panel/disconnect-gateway') }),
  z.strictObject({ type: z.literal('panel/cancel-sign-in') }),
  z.strictObject({ type: z.literal('panel/sign-out') }),
  z.strictObject({ type: z.literal('panel/update') }),
  z.strictObject({ type: z.literal('panel/ask-again-for-rules') }),
  z.strictObject({
    type: z.literal('panel/keep-own'),
    title: ownActionSchema.shape.title,
    parameters: ownActionSchema.shape.parameters,
  }),
  z.strictObject({ type: z.literal('panel/drop-own'), id: ownActionSchema.shape.id }),
  z.strictObject({ type: z.literal('panel/disclose') }),
  z.strictObject({
    type: z.literal('panel/choose-cue'),
    /** `null` for a person who wants none. */
    cue: z
      .strictObject({
        colour: z.enum(cueColours),
        word: z.string().refine((word) => cueWord(word) === word),
      })
      .nullable(),
  }),
  z.strictObject({ type: z.literal('panel/stop-asking') }),
  z.strictObject({ type: z.literal('panel/clear-requests') }),
  /** What the teamwork graph has of the person. */
  z.strictObject({ type: z.literal('panel/graph-mine') }),
  /** The same, row by row, for the person to keep. */
  z.strictObject({ type: z.literal('panel/graph-copy') }),
  /** Off deletes all that it has of them. */
  z.strictObject({ type: z.literal('panel/graph-switch'), on: z.boolean() }),
  z.strictObject({
    type: z.literal('panel/graph-product'),
    product: z.enum(productIds),
    on: z.boolean(),
  }),
  /** Which parts of the line of context may go to the model. */
  z.strictObject({
    type: z.literal('panel/graph-context'),
    parts: z.array(z.enum(contextParts)).max(contextParts.length),
  }),
  z.strictObject({ type: z.literal('panel/dock'), surface: z.enum(['popup', 'side-panel']) }),
]);

/** What the panel asks of the tab and the job that a person sees in it: it is done to those or to none. */
const tabCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('panel/sign-in') }),
  z.strictObject({
    type: z.literal('panel/ask'),
    action: actionId,
    /** What an own action says already. */
    parameters: parametersSchema.optional(),
    /** What it stands in the list as, to be offered first next time. */
    offer: z.string().max(100),
  }),
  /** Why an action of the list may not be used, before it is asked for. */
  z.strictObject({
    type: z.literal('panel/why-not'),
    action: actionId,
    parameters: parametersSchema.optional(),
  }),
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
  /** The answer, or a table or code of it, is on the clipboard. */
  z.strictObject({ type: z.literal('panel/copied') }),
  z.strictObject({ type: z.literal('panel/again') }),
  z.strictObject({
    type: z.literal('panel/refine'),
    task: z.string().trim().min(1).max(MAX_PARAMETER_CHARS),
  }),
  z.strictObject({ type: z.literal('panel/version'), at: z.int().min(0).max(1_000) }),
  z.strictObject({
    type: z.literal('panel/vote'),
    requestId: z.uuid(),
    /** `null` takes the vote back. */
    vote: z.enum(['up', 'down']).nullable(),
    reasons: z.array(z.string().max(40)).max(6),
  }),
  /** People and work around the page, or the same anew. */
  z.strictObject({ type: z.literal('panel/around') }),
  z.strictObject({ type: z.literal('panel/leave-around') }),
]);

/** What was drawn as the person pressed. */
const drawn = z.strictObject({
  tabId: z.int(),
  /** Without one, the list of actions was. */
  jobId: z.uuid().optional(),
});

/**
 * Everything the panel may ask of the worker, each time with what was drawn then, once anything was. Parsed where it
 * arrives, trusted afterwards.
 */
export const panelToWorkerSchema = z.strictObject({
  drawn: drawn.optional(),
  command: z.discriminatedUnion('type', [browserCommand, tabCommand]),
});

export type PanelToWorker = z.infer<typeof panelToWorkerSchema>;
export type Command = PanelToWorker['command'];
export type TabCommand = z.infer<typeof tabCommand>;
export type Drawn = z.infer<typeof drawn>;
