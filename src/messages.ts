import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { Code } from '@sidenote/contract/faults';
import type { OwnCopy } from '@sidenote/contract/graph/own-copy';
import type { OwnAction } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import type { ManagedPolicyProblem } from '@sidenote/contract/policy-problems';
import type { ObjectType } from '@sidenote/contract/wire';
import type { Rated } from './ballot.ts';
import type { Cue } from './cue.ts';
import type { Disclosure } from './disclosure.ts';
import type { GraphView } from './graph-view.ts';
import type { Job } from './job.ts';

export type { Command, PanelToWorker } from './panel-to-worker.ts';

/** How far a sign-in is: asking where to, waiting for the person in the provider's window, fetching the token. */
export type SignInStep = 'opening' | 'waiting' | 'exchanging';

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
  /** The tab whose panel it is. */
  readonly tabId: number;
  readonly gateway: {
    readonly url: string | undefined;
    readonly connecting: boolean;
    readonly fault: Code | undefined;
  };
  readonly managed: ManagedView;
  readonly person: { readonly name: string; readonly orgName: string | undefined } | undefined;
  readonly signIn: { readonly step: SignInStep | undefined; readonly fault: Code | undefined };
  /** The sign that the person knows this panel by, and whether they are to be asked for one. */
  readonly cue: { readonly chosen: Cue | undefined; readonly ask: boolean };
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
  /** What can be voted on: the answer that is shown or, where there is no job, the one that was left a while ago. */
  readonly rated: Rated | undefined;
  /** What was used last, the latest first, by the keys of the list. */
  readonly recent: readonly string[];
  /** The teamwork graph, as far as it is this person's. */
  readonly graph: GraphView;
  readonly job: Job | undefined;
}

export type WorkerToPanel =
  | { readonly type: 'worker/state'; readonly state: PanelState }
  /** What was asked for with `panel/disclose`. */
  | { readonly type: 'worker/disclosure'; readonly disclosure: Disclosure }
  /** What was asked for with `panel/graph-copy`, to be kept as a file. */
  | { readonly type: 'worker/graph-copy'; readonly copy: OwnCopy }
  /** `at` is the length of what came before, so that a piece is neither lost nor taken twice. */
  | { readonly type: 'worker/text'; readonly jobId: string; readonly at: number; readonly text: string };

/** The name of the port between the panel and the worker. */
export const PANEL_PORT = 'panel';

/** An own action of the organisation among the reasons of {@link PanelState.blocked}. */
export function ownKey(id: string): string {
  return `own:${id}`;
}
