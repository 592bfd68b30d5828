import type { GatewayConfig } from '../../gateway/config.ts';
import { ConfigError } from '../../gateway/config-error.ts';
import { loadConfig, parseConfig } from '../../gateway/load-config.ts';

/** What `npm run eval` was told of the model to ask. */
export interface ModelOptions {
  readonly config?: string | undefined;
  readonly upstream?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly model?: string | undefined;
  /** The environment variable that holds the key; the key itself is in no command line. */
  readonly 'key-env'?: string | undefined;
}

/** The gateway's configuration for what was told: an address and a model, or the gateway's own. Throws a `ConfigError`. */
export function modelConfig(options: ModelOptions, environment: NodeJS.ProcessEnv): GatewayConfig {
  const { config, upstream, 'base-url': baseUrl, model, 'key-env': apiKeyEnv } = options;
  if (baseUrl !== undefined || model !== undefined) {
    if (baseUrl === undefined || model === undefined)
      throw new ConfigError('--base-url and --model go together: where to ask, and for which model.');
    const key = apiKeyEnv === undefined ? {} : { apiKeyEnv };
    const provider = new URL(baseUrl).host;
    return parseConfig({ upstream: { kind: 'openai-compatible', baseUrl, model, provider, ...key } });
  }
  if (upstream === 'engine' || (upstream === undefined && config === undefined))
    return parseConfig({ upstream: { kind: 'engine' } });
  return loadConfig(config, environment);
}
