import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { type OwnAction, ownActionSchema } from '@sidenote/contract/house';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import type { ManagedPolicyProblem } from '@sidenote/contract/managed-policy';
import { MAX_PARAMETER_CHARS, type Parameters, parametersSchema } from '@sidenote/contract/parameters';
import type { ObjectType } from '@sidenote/contract/wire';
import { z } from 'zod';
import type { Job } from './job.ts';

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

export type Surface = 'popup' | 'side-panel';

/** What the panel shows of the admin's policy: everything that is set there is locked here. */
export type ManagedView =
  | { readonly state: 'loading' | 'unmanaged' }
  | { readonly state: 'invalid'; readonly problems: readonly ManagedPolicyProblem[] }
  | {
      readonly state: 'on' | 'off';
      readonly orgName: string | undefined;
      readonly supportUrl: string | undefined;
      /** The organisation has told its people what is sent, and answers for their consent. */
      readonly dataConsent: boolean;
    };

/** What the panel shows. The worker sends it whole; while an answer streams, only its pieces. */
export interface PanelState {
  readonly gateway: {
    readonly url: string | undefined;
    readonly connecting: boolean;
    readonly fault: Code | undefined;
  };
  readonly managed: ManagedView;
  readonly person: { readonly name: string; readonly orgName: string | undefined } | undefined;
  readonly signIn: { readonly running: boolean; readonly fault: Code | undefined };
  readonly surface: Surface;
  readonly site: string | undefined;
  /** What kind of thing the watched page shows, as far as its address tells. */
  readonly objectType: ObjectType | undefined;
  /** What was chosen last time, for the fields that it is chosen in again. */
  readonly chosen: Parameters;
  /** Whether the browser shows us this tab: only where the person has called the extension. */
  readonly granted: boolean;
  /** A newer version of the extension is there: to be taken now, or once nothing waits any more. */
  readonly update: 'ready' | 'waiting' | undefined;
  /** The organisation's own actions, and those that the person has kept. */
  readonly own: { readonly organisation: readonly OwnAction[]; readonly personal: readonly OwnAction[] };
  /**
   * Why each action may not be used on the watched page; absent where it may. The organisation's own ones stand here as
   * {@link ownKey} names them.
   */
  readonly blocked: Readonly<Record<string, BlockReason>>;
  readonly job: Job | undefined;
}

export type WorkerToPanel =
  | { readonly type: 'worker/state'; readonly state: PanelState }
  /** `at` is the length of what came before, so that a piece is neither lost nor taken twice. */
  | { readonly type: 'worker/text'; readonly jobId: string; readonly at: number; readonly text: string };

/** The name of the port between the panel and the worker. */
export const PANEL_PORT = 'panel';

/** An own action of the organisation among the reasons of {@link PanelState.blocked}. */
export function ownKey(id: string): string {
  return `own:${id}`;
}
