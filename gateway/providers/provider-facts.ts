import { catalogue } from '@sidenote/contract/catalogue';
import type { ProviderFacts, Providers } from '@sidenote/contract/providers';
import type { BreakerState } from '../relay/breaker.ts';
import { answererOf, subProcessorOf } from './disclosure.ts';
import { refusedTerms } from './refused-terms.ts';
import { type Endpoint, isInProcess } from './registry.ts';
import type { Routing } from './routing.ts';
import type { Target } from './target.ts';

/** How a provider is for an organisation; nothing is known of one that was not asked. */
export interface Health {
  readonly state: BreakerState;
  readonly lastFailure: { readonly code: string; readonly at: number } | undefined;
}

export interface FactsParts {
  readonly routing: Routing;
  readonly region: string;
  /** A day of UTC, such as `2026-03-31`. */
  readonly today: string;
  readonly keys: readonly NonNullable<ProviderFacts['key']>[];
  readonly healthOf: (endpoint: Endpoint) => Health | undefined;
}

/** Who may be asked in this region, on which terms, how they are, and about what. */
export function providersOf(parts: FactsParts): Providers {
  const { routing, region } = parts;
  const byId = Map.groupBy(routing.all, ({ endpoint }) => endpoint.id);
  return {
    region,
    maxRetentionDays: routing.registry?.requirement.maxRetentionDays ?? null,
    providers: [...byId.values()].flatMap((targets) => factsOf(targets, parts)),
    routes: routesOf(routing),
  };
}

function factsOf(targets: readonly Target[], parts: FactsParts): ProviderFacts[] {
  const [target] = targets;
  if (target === undefined) return [];
  const { endpoint, terms } = target;
  const { model: _, region: __, subProcessor: ___, ...facts } = answererOf(target);
  const key = parts.keys.find(({ provider }) => provider === endpoint.id) ?? null;
  const keyKind = keyKindOf(target);
  const health = isInProcess(endpoint) ? undefined : parts.healthOf(endpoint);
  return [
    {
      ...facts,
      id: endpoint.id,
      host: isInProcess(endpoint) ? null : new URL(endpoint.baseUrl).host,
      models: [...new Set(targets.map(({ model }) => model))],
      regions: [...new Set(targets.map(({ provenance }) => provenance.region))],
      subProcessor: subProcessorOf(target)[0] ?? null,
      keyKind,
      key: keyKind === 'organisation' ? key : null,
      closed:
        refusedTerms(terms, parts.today) ??
        (keyKind === 'organisation' && key === null ? 'key_missing' : null),
      health: isInProcess(endpoint) ? 'working' : (health?.state ?? 'unknown'),
      lastFailure: health?.lastFailure ?? null,
    },
  ];
}

function keyKindOf({ endpoint }: Target): ProviderFacts['keyKind'] {
  if (isInProcess(endpoint) || endpoint.key === undefined) return 'none';
  return 'stored' in endpoint.key ? 'organisation' : 'operator';
}

/** Actions with the same steps stand together. */
function routesOf({ targets }: Routing): Providers['routes'] {
  const bySteps = Map.groupBy(catalogue, ({ id }) => JSON.stringify(stepsOf(targets(id))));
  return [...bySteps.values()].map((actions) => ({
    actions: actions.map(({ id }) => id),
    steps: actions[0] === undefined ? [] : stepsOf(targets(actions[0].id)),
  }));
}

function stepsOf(targets: readonly Target[]) {
  return targets.map(({ provenance, model }) => ({ provider: provenance.provider, model }));
}
