import type { GatewayConfig } from '../config.ts';
import { readApiKey } from './api-key.ts';
import { openaiUpstream } from './openai-upstream.ts';
import type { Upstream } from './upstream.ts';

/** Opens the upstream that the configuration names. Throws a `ConfigError` when its key cannot be read. */
export async function openUpstream(
  { upstream, region }: GatewayConfig,
  environment: NodeJS.ProcessEnv,
): Promise<Upstream> {
  if (upstream.kind === 'engine') {
    // Loaded only here: its dictionaries take hundreds of megabytes that a gateway with a model does not need.
    const { engineUpstream } = await import('./engine-upstream.ts');
    return engineUpstream(region);
  }
  const { baseUrl, provider, model, retention, maxTokensField, timeouts } = upstream;
  return openaiUpstream({
    baseUrl,
    apiKey: readApiKey(upstream, environment),
    provenance: { provider, model, region: upstream.region, retention },
    maxTokensField,
    timeouts,
  });
}
