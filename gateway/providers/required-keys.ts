import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import type { Keys } from './keys.ts';
import { isInProcess, type Registry } from './registry.ts';
import { RegistryError } from './registry-file.ts';

const advice = {
  env: 'Set the environment variable it names to the key alone.',
  file: 'Check the path and rights of the file, and that it holds the key alone.',
};

/** Throws a {@link ConfigError} when the short form names a key that cannot be had, or not be sent in a header. */
export function requireShortFormKey(upstream: GatewayConfig['upstream'], keys: Keys): void {
  if (upstream.kind !== 'openai-compatible') return;
  const { apiKeyEnv: env, apiKeyFile: file } = upstream;
  if (env !== undefined && keys.of('', { id: '', key: { env } }) === undefined)
    throw new ConfigError(`Configuration key upstream.apiKeyEnv leads to no key. ${advice.env}`);
  if (file !== undefined && keys.of('', { id: '', key: { file } }) === undefined)
    throw new ConfigError(`Configuration key upstream.apiKeyFile leads to no key. ${advice.file}`);
}

/** Throws a {@link RegistryError} for the first provider whose key cannot be had; keys of admins may come later. */
export function requireRegistryKeys({ providers }: Registry, keys: Keys): void {
  for (const [at, provider] of providers.entries()) {
    if (isInProcess(provider) || provider.key === undefined || 'stored' in provider.key) continue;
    if (keys.of('', provider) !== undefined) continue;
    const how = 'env' in provider.key ? 'env' : 'file';
    const key = `providers.${at}.key.${how}`;
    throw new RegistryError(key, `Registry key ${key} leads to no key. ${advice[how]}`);
  }
}
