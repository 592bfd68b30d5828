import type { Code } from '@sidenote/contract/faults';

/** How a request ended: with the whole answer, because its client left or stopped it, or with a code. */
export type Outcome = 'answered' | 'stopped' | Code;

/** What else is known of a failure, in numbers: never what the other side said about it. */
export interface FaultHint {
  readonly status?: number;
  /** How long the provider wants to be left alone. */
  readonly retryAfterMs?: number;
  /** The connection had served others and was closed before this request got a byte: nobody has answered it. */
  readonly staleConnection?: boolean;
}

/** An answer that cannot go on, as one of our codes; what the other side said about it is dropped here. */
export class RelayFault extends Error {
  override readonly name = 'RelayFault';
  readonly code: Exclude<Outcome, 'answered'>;
  readonly hint: FaultHint;
  /** @param cause of one that nobody foresaw, for the log */
  constructor(code: Exclude<Outcome, 'answered'>, hint: FaultHint = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.hint = hint;
  }
}
