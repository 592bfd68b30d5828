import type { Provenance } from '@sidenote/contract/provenance';
import type { Usage } from '@sidenote/contract/wire';
import type { AnswerSink, Asking } from './answer.ts';
import type { Envelope } from './completion.ts';
import type { Outcome } from './fault.ts';
import type { Running } from './running.ts';

/** One question on its way to those who may answer: how to ask, how to be stopped, and who keeps the account. */
export interface Asked {
  readonly envelope: Envelope;
  readonly ask: (sink: AnswerSink) => Asking;
  /** Who is asked first. */
  readonly expected: Provenance;
  readonly running: Running;
  readonly account: AnswerAccount;
}

/** What is noted of an answer; it never sees a text. */
export interface AnswerAccount {
  onBegin(by: Provenance): void;
  /** @param length of a piece, in UTF-16 code units */
  onText(length: number): void;
  /**
   * The answer is over, in this way; the first call counts. Resolves when its record is kept and would survive the
   * gateway, rejects when it cannot be.
   */
  close(outcome: Outcome, usage?: Usage): Promise<void>;
}
