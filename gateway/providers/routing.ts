import { catalogue } from '@sidenote/contract/catalogue';
import type { GatewayConfig } from '../config.ts';
import { isInProcess, type Registry } from './registry.ts';
import { readRegistry } from './registry-file.ts';
import { shortFormTarget } from './short-form.ts';
import { type Target, type Targets, targetsIn } from './target.ts';

/** Who may be asked about what in this gateway's region, as of now. */
export interface Routing {
  readonly targets: Targets;
  /** Every target of the region once, whatever the action. */
  readonly all: readonly Target[];
  /** Undefined for the short form. */
  readonly registry: Registry | undefined;
}

/** The routing of a registry in a region. */
export function routingOf(registry: Registry, region: string): Routing {
  const targets = targetsIn(registry, region);
  const all = new Set(catalogue.flatMap(({ id }) => targets(id)));
  return { targets, all: [...all], registry };
}

/** The routing of the configuration's short form: one target for every action. Throws a `ConfigError`. */
export function shortFormRouting({ upstream, region }: GatewayConfig): Routing {
  const target = shortFormTarget(upstream, region);
  return { targets: () => [target], all: [target], registry: undefined };
}

/** The routing of a configuration as its files are now. Throws a `ConfigError`. */
export function configuredRouting(config: GatewayConfig): Routing {
  return config.providersFile === undefined
    ? shortFormRouting(config)
    : routingOf(readRegistry(config.providersFile), config.region);
}

/** Ids of everyone outside who may see a text: sub-processors, or the short form's one provider. */
export function processorsOf({ all }: Routing): readonly string[] {
  const ids = all.flatMap(({ terms, endpoint }) => {
    if (terms !== undefined) return [terms.subProcessor.id];
    return isInProcess(endpoint) ? [] : [endpoint.id];
  });
  return [...new Set(ids)];
}

/** Ids of the providers whose key is for an organisation's admins to enter. */
export function providersWithStoredKeys({ all }: Routing): readonly string[] {
  const ids = all.flatMap(({ endpoint }) =>
    'key' in endpoint && endpoint.key !== undefined && 'stored' in endpoint.key ? [endpoint.id] : [],
  );
  return [...new Set(ids)];
}
