import { z } from 'zod';

/**
 * What every action of the catalogue declares. One action is one file in `actions/`; its id is the file's
 * name, the menu item's id and the model's name on the wire.
 */
export const actionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words joined by hyphens'),
  title: z.string().min(3).max(40),
  description: z.string().min(20).max(160),
  /** Place in the menu; groups of ten are separated by a line. */
  order: z.int().min(0),
  /** `rewrite` replaces the passage and is shown as a word difference; `extract` and `reshape` stand on their own. */
  gives: z.enum(['rewrite', 'extract', 'reshape']),
  /** Whether an answer may be longer or shorter than the input; the gateway sets `max_tokens` from it. */
  maxOutputRatio: z.number().positive().max(4),
  /** True when the built-in engine answers this action; otherwise it says `needs_model`. */
  offline: z.boolean(),
  note: z.strictObject({
    does: z.string().min(20),
    uses: z.string().min(10),
    doesNotUse: z.string().min(10),
    worksWellFor: z.string().min(10),
    doNotUseFor: z.string().min(10),
    knownLimits: z.string().min(10),
  }),
});

export type Action = z.infer<typeof actionSchema>;

/** Whether an action begins a new group of the menu: groups are tens of `order`. */
export function startsGroup(action: Action, before: Action | undefined): boolean {
  return before !== undefined && Math.floor(before.order / 10) !== Math.floor(action.order / 10);
}

/**
 * The instructions a model is given for an action. Kept in a const of its own beside the action, so that a
 * bundler drops it from everything that ships to the browser: no prompt lives in the client.
 */
export const promptSchema = z.strictObject({
  version: z.int().min(1),
  system: z.string().min(40),
});

export type Prompt = z.infer<typeof promptSchema>;
