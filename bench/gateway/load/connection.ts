import type { AnswerReader } from './read-answer.ts';

/** Silence after which an answer counts as lost, in milliseconds. */
export const SILENCE_MS = 30_000;

/** A connection that asks one question after the other. */
export interface Connection {
  /**
   * Asks once. Resolves when the answer is over or the connection broken, with what is wrong with it; undefined when
   * nothing is. `onFirst` is called when its text begins.
   */
  ask(token: string | undefined, reader: AnswerReader, onFirst: () => void): Promise<string | undefined>;
  /** False once it is broken: the next question needs another one. */
  readonly isOpen: boolean;
  close(): void;
}
