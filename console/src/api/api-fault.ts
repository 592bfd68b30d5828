import type { Changed } from '@sidenote/contract/wire';

/** What the console itself finds wrong with an answer, besides the gateway's codes. */
export type OwnCode = 'unreachable' | 'not_understood';

/** A request that was not answered as asked: one of the gateway's codes, or one of our own. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  /** A code of the gateway's closed list; one that this page does not know stays as it is. */
  readonly code: string;
  /** The field it is about, where there is one. */
  readonly param: string | null;
  /** What somebody else changed meanwhile, where the gateway tells. */
  readonly changed: Changed | undefined;
  constructor(code: OwnCode | (string & {}), param: string | null = null, changed?: Changed) {
    super(code);
    this.code = code;
    this.param = param;
    this.changed = changed;
  }
}
