import type { GatewayConfig } from '../../config.ts';

/** One thing that has to be right before a gateway can serve. */
export interface Check {
  /** A word or two, at the head of its line. */
  readonly name: string;
  /**
   * Looks and changes nothing. Resolves with what was found, in a few words; rejects with a `ConfigError` whose message
   * says what to do. Neither ever holds a secret.
   */
  readonly run: (checked: Checked) => Promise<string> | string;
}

export interface Checked {
  readonly config: GatewayConfig;
  readonly environment: NodeJS.ProcessEnv;
}

/** How long another server may take to answer, in milliseconds. */
export const ANSWER_MS = 5_000;

/** The code of a failed connection or query; a message could quote an address with a password in it. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no answer';
}
