import { isInProcess } from '../providers/registry.ts';
import type { Routing } from '../providers/routing.ts';
import type { PriceOf } from './price.ts';

/** The prices of models as the operator told them with the providers; models of the gateway's own process are free. */
export function pricesOf(routing: () => Routing): PriceOf {
  return (model) => {
    const target = routing().all.find(
      ({ provenance }) => `${provenance.provider} / ${provenance.model}` === model,
    );
    if (target === undefined) return undefined;
    if (isInProcess(target.endpoint)) return null;
    return target.endpoint.models.find(({ id }) => id === target.model)?.price;
  };
}
