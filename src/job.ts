import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { ActionId } from '@sidenote/contract/catalogue';
import type { Explanation, PolicyRule } from '@sidenote/contract/explain';
import type { Code } from '@sidenote/contract/faults';
import type { Guarded } from '@sidenote/contract/guard/guard';
import type { Found } from '@sidenote/contract/guard/hide';
import type { GuardPolicy } from '@sidenote/contract/guard/policy';
import type { Parameters } from '@sidenote/contract/parameters';
import type { Provenance } from '@sidenote/contract/provenance';
import type { RequestMetadata, TextFormat } from '@sidenote/contract/wire';
import type { ManagedRule } from './background/managed-rule.ts';
import type { InsertMode, Target } from './content/answers.ts';
import type { KnownEditor } from './content/editors/known-editor.ts';
import type { ContextHere, ShownNote } from './graph-view.ts';

/** What a person asked for: one action in one frame of one tab. Enough to ask again. */
export interface Ask {
  readonly action: ActionId;
  readonly tabId: number;
  /** `undefined` when the panel's own button was used: the frame with the selection is looked for. */
  readonly frameId: number | undefined;
  readonly pageUrl: string;
  readonly frameUrl: string;
  /** What the person chose or wrote for the action; undefined until they have. */
  readonly parameters?: Parameters;
  /** Asked in a private window: nothing of it outlives its tab. */
  readonly inPrivate?: true;
}

/** What a text was taken from. All but a selection is shown before it is sent, each time: nobody pointed at its words. */
export type CaptureSource = 'selection' | 'field' | 'page' | 'comments';

/** What was read from the page, and everything that is sent about it. */
export interface Capture {
  /** As it was read. What is sent of it is in `guarded`. */
  readonly text: string;
  readonly guarded: Guarded;
  /** The rules that it was held against, for what the person adds to it. */
  readonly guard: GuardPolicy;
  /** What the place can hold that an answer would go to; `none` where it can only be copied. */
  readonly target: Target;
  /** What can be done with an answer there. `replace` is missing where that would delete more than was read. */
  readonly modes: readonly InsertMode[];
  /** The editor there, where answers have to be written in its own way. */
  readonly editor: KnownEditor | undefined;
  /** Where the text comes from: it was selected, or nothing was and the whole field at the caret was read, or the product gave it. */
  readonly source: CaptureSource;
  /** What the product was asked for in the person's own session: paths of its site, in the order of asking. */
  readonly readFrom: readonly string[];
  /** Read through the browser from a frame of another site, without its formatting. */
  readonly unformatted: boolean;
  /** The language that the page declares for the text (BCP 47). It stays in the browser. */
  readonly language: string | undefined;
  /** The document that was read or, where a frame is closed to us, the page around it. */
  readonly documentId: string;
  readonly metadata: RequestMetadata;
  /** What is told for the teamwork graph once an answer is whole; undefined where nothing is. */
  readonly note: ShownNote | undefined;
  /** What may be said to the model of whom it is for; undefined where the organisation says nothing of that. */
  readonly context: ContextHere | undefined;
  /** The longest text of one request that the organisation allows, in UTF-16 code units. */
  readonly partChars: number;
}

/** What became of an answer that was put into the page. */
export type Landing = {
  /** Which of the answers to the passage it was, from 0, oldest first. */
  readonly version: number;
} & (
  | {
      readonly how: 'landed';
      readonly mode: InsertMode;
      /** How many steps of undo take it back; 0 where none does. */
      readonly undo: number;
      /** Formatting of the answer is not in the page. */
      readonly simplified: boolean;
      /** Whether it can be taken out of the page again from here. */
      readonly takesBack: boolean;
      /** Why it could not be, when that was tried. */
      readonly backFault: Code | undefined;
    }
  /** It was taken out again, and what it had replaced stands there as before, but for formatting where `simplified`. */
  | { readonly how: 'taken-back'; readonly mode: InsertMode; readonly simplified: boolean }
  | { readonly how: 'refused'; readonly code: Code }
);

interface Common {
  readonly id: string;
  readonly ask: Ask;
}

/** What one answer was asked for: the passage with its action, or an earlier answer with what to change about it. */
export interface Sent {
  readonly ask: Ask;
  readonly text: string;
  /** What the guard found in the text and in what the person wrote for it. */
  readonly found: readonly Found[];
  /** Why it may not be sent. */
  readonly refusal: Guarded['refusal'];
  readonly format: TextFormat;
  /** Parts of the line of context that go with it, as they are on the wire; undefined where none does. */
  readonly context: string | undefined;
  /** The longest text of one request that the organisation allows, in UTF-16 code units. */
  readonly partChars: number;
}

/** One answer, of perhaps several to the same passage. */
export interface Version {
  readonly text: string;
  /**
   * `stopped` by the person, cut by the model's `length` limit or filter, or `broken` off: such an answer cannot
   * replace.
   */
  readonly ending: 'complete' | 'stopped' | 'length' | 'filtered' | 'broken';
  readonly answered: Answered | undefined;
  readonly sent: Sent;
}

/** One request of one tab, as the panel shows it. It lives in `storage.session`, which is memory, until discarded. */
export type Job = Common &
  (
    | {
        readonly phase: 'checking';
        /** What the product is being asked for, once the rules allow it. */
        readonly reads?: 'page' | 'comments';
      }
    | {
        readonly phase: 'blocked';
        readonly reason: BlockReason;
        /** Present when consent was withdrawn after the text had been read. */
        readonly capture: Capture | undefined;
        /** Present when the text had left the browser and the gateway refused it. */
        readonly gone: Gone | undefined;
        /** Where another gateway serves the person's organisation; for them to see, never followed. */
        readonly elsewhere: string | undefined;
        /** Asked from the list of actions, where nothing was to be sent: the way goes back there. */
        readonly fromList?: true;
        /** Which rule it was; once the person has asked. */
        readonly why: Why | undefined;
      }
    | { readonly phase: 'preview'; readonly capture: Capture; readonly destination: Destination }
    | {
        readonly phase: 'streaming';
        readonly capture: Capture;
        readonly destination: Destination;
        readonly text: string;
        readonly sent: Sent;
        /** Undefined until somebody answers. */
        readonly answered: Answered | undefined;
        /** Which part of a long text is being worked on, from 1, or that the answers to all of them are put together. */
        readonly progress: { readonly part: number | 'together'; readonly of: number } | undefined;
        /** Answers to the same passage that are there already, oldest first. */
        readonly earlier: readonly Version[];
      }
    | ({
        readonly phase: 'answer';
        readonly capture: Capture;
        readonly destination: Destination;
        readonly landing: Landing | undefined;
        /** The other answers to the same passage: older and newer ones than the one that is shown. */
        readonly older: readonly Version[];
        readonly newer: readonly Version[];
        /** Why no further answer came, where one was asked for. */
        readonly fault: Code | undefined;
      } & Version)
    | {
        readonly phase: 'failed';
        readonly code: Code;
        readonly capture: Capture | undefined;
        /** What had arrived before it broke off. */
        readonly text: string;
        /** Present when it broke off after something had left the browser. */
        readonly gone: Gone | undefined;
        /** `actual` is undefined where there is so much that nobody counted it. */
        readonly limit: { readonly actual: number | undefined; readonly allowed: number } | undefined;
      }
  );

/** Why an action may not be used: a rule of this browser's policy or, as the gateway says, of the organisation's; a code, or that it may be used. */
export type Why =
  | {
      readonly how: 'rule';
      readonly rule: PolicyRule;
      readonly missing: Explanation['missing'];
      readonly policyVersion: number;
    }
  | ({ readonly how: 'managed' } & ManagedRule)
  | { readonly how: 'code'; readonly code: Code }
  /** The gateway is being asked. */
  | { readonly how: 'asking' }
  | { readonly how: 'allowed' };

/** Where a text goes, shown before it leaves. */
export interface Destination {
  readonly gateway: string;
  readonly upstream: Provenance;
  /** What the organisation adds to every request at its gateway; empty where nothing is. */
  readonly house: string;
  /** The organisation's rules that it was held against, and whether a policy of this browser narrowed them. */
  readonly rules: { readonly version: number; readonly fetchedAt: number; readonly managed: boolean };
}

/** Who answered, and the id that a vote is bound to. */
export interface Answered {
  readonly requestId: string;
  /** Version of the instructions that a model was given; undefined where none was asked. */
  readonly promptVersion: number | undefined;
  readonly provenance: Provenance;
}

/** What left the browser for a request, where to, and who answered, as far as that is known. */
export interface Gone {
  readonly sent: Sent;
  readonly destination: Destination;
  readonly answered: Answered | undefined;
}

/** What of a request that was sent is kept, whatever becomes of it. */
export function goneWith({ sent, destination, answered }: Gone): Gone {
  return { sent, destination, answered };
}

/** What has left the browser for a job; undefined where nothing has. */
export function goneOf(job: Job): Gone | undefined {
  switch (job.phase) {
    case 'checking':
    case 'preview':
      return undefined;
    case 'streaming':
    case 'answer':
      return goneWith(job);
    case 'blocked':
    case 'failed':
      return job.gone;
  }
}

export type JobIn<Phase extends Job['phase']> = Extract<Job, { phase: Phase }>;

/** Whether an answer stands in the page, where the person put it. */
export function hasLanded(job: Job): boolean {
  return job.phase === 'answer' && job.landing?.how === 'landed';
}

/** What became of the answer that is shown; `undefined` where nothing did, or where it was another one. */
export function landingShown({ landing, older }: JobIn<'answer'>): Landing | undefined {
  return landing?.version === older.length ? landing : undefined;
}

/** All answers to the passage, oldest first. */
export function versionsOf(job: JobIn<'answer'>): readonly Version[] {
  const { text, ending, answered, sent } = job;
  return [...job.older, { text, ending, answered, sent }, ...job.newer];
}
