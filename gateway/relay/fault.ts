import type { Code } from '@sidenote/contract/faults';

/** How a request ended: with the whole answer, because its client left or stopped it, or with a code. */
export type Outcome = 'answered' | 'stopped' | Code;

/** An answer that cannot go on, as one of our codes; what the other side said about it is dropped here. */
export class RelayFault extends Error {
  override readonly name = 'RelayFault';
  readonly code: Exclude<Outcome, 'answered'>;
  constructor(code: Exclude<Outcome, 'answered'>) {
    super(code);
    this.code = code;
  }
}
