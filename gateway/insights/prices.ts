import { isInProcess } from '../providers/registry.ts';
import type { Routing } from '../providers/routing.ts';
import type { PriceOf } from './price.ts';

/** The prices of models as the operator told them with the providers; models of the gateway's own process are free. */
export function pricesOf(routing: () => Routing): PriceOf {
  return (model) => {
    const { all, registry } = routing();
    const target = all.find(({ provenance }) => `${provenance.provider} / ${provenance.model}` === model);
    if (target === undefined) return undefined;
    const { kind, id: of } = target.endpoint;
    if (kind === 'engine' || kind === 'llama') return null;
    const provider = registry?.providers.find(({ id }) => id === of);
    if (provider === undefined || isInProcess(provider)) return undefined;
    return provider.models.find(({ id }) => id === target.model)?.price;
  };
}
