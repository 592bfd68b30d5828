import type { GatewayConfig } from '../config.ts';
import { readApiKey } from './api-key.ts';
import { openaiUpstream } from './openai-upstream.ts';
import type { Upstream } from './upstream.ts';

/** Opens the upstream that the configuration names. Throws a `ConfigError` when its key or model cannot be had. */
export async function openUpstream(
  { upstream, region }: GatewayConfig,
  environment: NodeJS.ProcessEnv,
): Promise<Upstream> {
  if (upstream.kind === 'engine') {
    // Loaded only here: its dictionaries take hundreds of megabytes that a gateway with a model does not need.
    const { engineUpstream } = await import('./engine-upstream.ts');
    return engineUpstream(region);
  }
  if (upstream.kind === 'llama') {
    const { llamaUpstream } = await import('./llama/llama-upstream.ts');
    const { model, provider } = upstream;
    return llamaUpstream(upstream, { provider, model, region, retention: 'Nothing is kept' });
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
