import type { ActionId } from '@sidenote/contract/catalogue';
import type { Parameters } from '@sidenote/contract/parameters';
import type { Provenance } from '@sidenote/contract/provenance';
import type { TextFormat, Usage } from '@sidenote/contract/wire';

/** One action on one text: all that an upstream is ever asked. */
export interface Question {
  readonly action: ActionId;
  readonly text: string;
  readonly format: TextFormat;
  /** What the person chose or wrote for the action, and nothing that it does not declare. */
  readonly parameters: Parameters;
  /** What the organisation adds to every request, and which organisation's it is at which version of its policy. */
  readonly house: { readonly instructions: string; readonly of: string } | undefined;
  /** The line about whom it is for that the person was shown and lets through (R34). */
  readonly context?: string | undefined;
}

export type FinishReason = 'stop' | 'length' | 'content_filter';

/** Pieces of the answer, then exactly one end. An iteration that finishes without an end was cut off. */
export type AnswerEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end'; readonly finish: FinishReason; readonly usage: Usage | undefined };

/** What answers requests: a provider that speaks OpenAI's wire format, or the built-in engine. */
export interface Upstream {
  /** Who answers, as a person reads it. */
  provenance(action?: ActionId): Provenance;
  canAnswer(action: ActionId): boolean;
  /** Throws a `RelayFault`; stops as soon as the signal aborts. */
  answer(question: Question, signal: AbortSignal): AsyncIterable<AnswerEvent>;
  close(): Promise<void>;
}
