import type { ConnectorFault } from '@sidenote/contract/graph/connectors';

/**
 * Why an app could not be read, by a code alone: what an app says may quote a title. `here` is about the one thing
 * that was asked for, after which the others are still read; otherwise everything waits.
 */
export class AppFault extends Error {
  override readonly name = 'AppFault';
  readonly code: ConnectorFault;
  readonly here: boolean;
  /** How long the app asks to be left alone, in milliseconds. */
  readonly waitMs: number | undefined;

  constructor(
    code: ConnectorFault,
    { here = false, waitMs }: { here?: boolean; waitMs?: number | undefined } = {},
  ) {
    super(code);
    this.code = code;
    this.here = here;
    this.waitMs = waitMs;
  }
}
