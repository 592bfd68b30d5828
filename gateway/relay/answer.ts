import type { Provenance } from '@sidenote/contract/provenance';
import type { Usage } from '@sidenote/contract/wire';
import type { RelayFault } from './fault.ts';
import type { FinishReason } from './upstream.ts';

/**
 * Takes one answer: `begin` once, pieces, then one `end`; or `fail`, at any time, and nothing after it. Calls come as
 * the bytes come, without promises in between: a stream is made of many small pieces.
 */
export interface AnswerSink {
  /** The first piece is there: this one answers, and from here on nobody else will. */
  begin(by: Provenance): void;
  piece: TakePiece;
  /** What came in one go is over: a good moment to write it on. */
  flush(): void;
  end(finish: FinishReason, usage: Usage | undefined): void;
  fail(fault: RelayFault): void;
}

/**
 * One piece of the text, as it stands between the quotes of a JSON string.
 *
 * @param literal the bytes of its UTF-8, each as one character: they go on as they came
 * @param length in UTF-16 code units of the text
 */
export type TakePiece = (literal: string, length: number) => void;

/** A request under way, as its reader can steer it. */
export interface Asking {
  /** Ends it now, and the connection with it; the sink hears nothing more. */
  stop(): void;
  /** Makes the other side wait, for a reader who is slow. */
  pause(): void;
  resume(): void;
}

/** A text in the form that a sink takes. */
export function literalOf(text: string): string {
  return bytesOf(JSON.stringify(text)).slice(1, -1);
}

/** The UTF-8 of a text, each byte of it one character; ASCII is that already. */
export function bytesOf(text: string): string {
  return Buffer.byteLength(text) === text.length ? text : Buffer.from(text).toString('latin1');
}
