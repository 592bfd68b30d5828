import { readFileSync } from 'node:fs';
import { ConfigError } from '../config-error.ts';

/**
 * The provider's key from the environment or a secret file; undefined when neither is named, as local models need
 * none. Throws a {@link ConfigError} that names the key of the configuration, never the value.
 */
export function readApiKey(
  upstream: { apiKeyEnv?: string | undefined; apiKeyFile?: string | undefined },
  environment: NodeJS.ProcessEnv,
): string | undefined {
  if (upstream.apiKeyEnv !== undefined)
    return checked(
      environment[upstream.apiKeyEnv],
      'upstream.apiKeyEnv',
      'Set the environment variable it names.',
    );
  if (upstream.apiKeyFile !== undefined)
    return checked(
      readFile(upstream.apiKeyFile),
      'upstream.apiKeyFile',
      'Check the path and rights of the file.',
    );
  return undefined;
}

function checked(value: string | undefined, key: string, advice: string): string {
  const secret = value?.trim() ?? '';
  if (secret === '') throw new ConfigError(`Configuration key ${key} leads to no key. ${advice}`);
  if (!/^[\x21-\x7e]+$/.test(secret))
    throw new ConfigError(`Configuration key ${key} leads to a key that cannot stand in a header. ${advice}`);
  return secret;
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
