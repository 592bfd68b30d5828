import { ConfigError } from './config-error.ts';

/** Throws a {@link ConfigError} where Node was told to check no certificate at all. */
export function refuseUncheckedTls(environment: NodeJS.ProcessEnv): void {
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    throw new ConfigError(
      'The environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0, so no certificate would be checked. Remove it, and add a private authority with NODE_EXTRA_CA_CERTS.',
    );
}
