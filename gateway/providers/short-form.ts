import type { GatewayConfig, OpenaiUpstreamConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { literalAddress, mayConnect, type Network } from './address.ts';
import type { KeyReference } from './registry.ts';
import { inProcessTarget, type Target } from './target.ts';

/**
 * The one target of the configuration's key `upstream`: what the operator says of it is passed on as their word.
 * It is asked once, and what comes back is what people get: tries again, rest and fallbacks are the registry's.
 *
 * @param here the gateway's own region, where models of its own answer
 */
export function shortFormTarget(upstream: GatewayConfig['upstream'], here: string): Target {
  if (upstream.kind === 'engine') return inProcessTarget({ ...upstream, id: 'engine' }, here);
  if (upstream.kind === 'llama') {
    const { provider: name, ...settings } = upstream;
    return inProcessTarget({ ...settings, id: 'llama', name }, here);
  }
  const { baseUrl, model, provider, region, retention, maxTokensField, timeouts } = upstream;
  return {
    endpoint: {
      kind: 'openai-compatible',
      id: 'upstream',
      baseUrl,
      models: [{ id: model }],
      key: keyOf(upstream),
      network: networkOf(baseUrl),
      maxTokensField,
      leaveOut: [],
      connections: 1_024,
      timeouts,
      retries: { again: 0, firstWaitMs: 200, longestWaitMs: 2_000 },
      breaker: { failures: 0, restMs: 10_000 },
    },
    model,
    provenance: { provider, model, region, retention },
    terms: undefined,
  };
}

function keyOf({ apiKeyEnv, apiKeyFile }: OpenaiUpstreamConfig): KeyReference | undefined {
  if (apiKeyEnv !== undefined) return { env: apiKeyEnv };
  return apiKeyFile === undefined ? undefined : { file: apiKeyFile };
}

/** This machine, in the ways people write it; `2130706433` is it too, and nobody means that. */
const thisMachine = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])([:/]|$)/i;

/** This machine is meant when it is written; every other address inside a network needs the registry's word for it. */
function networkOf(baseUrl: string): Network {
  if (thisMachine.test(baseUrl)) return 'private';
  const address = literalAddress(new URL(baseUrl));
  if (address !== undefined && !mayConnect(address, 'public'))
    throw new ConfigError(
      'Configuration key upstream.baseUrl is inside a network. Use a registry (providersFile) with "network": "private" for it.',
    );
  return 'public';
}
