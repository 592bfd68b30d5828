import { findAction } from '@sidenote/contract/catalogue';
import { literalAddress, mayConnect } from './address.ts';
import { isInProcess, type Provider, type Registry } from './registry.ts';

export interface RegistryFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong between the entries of a registry: names that lead nowhere, and routes that leave their region. */
export function faultsOf(registry: Registry): RegistryFault[] {
  return [
    ...twice(registry, 'subProcessors'),
    ...twice(registry, 'providers'),
    ...registry.providers.flatMap((provider, at) =>
      faultsOfProvider(registry, provider).map(({ path, message }) => ({
        path: ['providers', at, ...path],
        message,
      })),
    ),
    ...registry.routes.flatMap((_, at) => faultsOfRoute(registry, at)),
  ];
}

function twice(registry: Registry, list: 'subProcessors' | 'providers'): RegistryFault[] {
  const ids = registry[list].map(({ id }) => id);
  const at = ids.findIndex((id, index) => ids.indexOf(id) < index);
  return at < 0 ? [] : [{ path: [list, at, 'id'], message: 'is the id of another entry' }];
}

function faultsOfProvider(registry: Registry, provider: Provider): RegistryFault[] {
  if (isInProcess(provider)) return [];
  const known = registry.subProcessors.some(({ id }) => id === provider.subProcessor);
  const address = literalAddress(new URL(provider.baseUrl));
  const reachable = address === undefined || mayConnect(address, provider.network);
  return [
    ...(known ? [] : [{ path: ['subProcessor'], message: 'names no sub-processor of this file' }]),
    ...(reachable
      ? []
      : [
          {
            path: ['baseUrl'],
            message: 'is inside a network; "network": "private" would allow most of them',
          },
        ]),
  ];
}

function faultsOfRoute({ providers, routes }: Registry, at: number): RegistryFault[] {
  const { actions, regions } = routes[at] ?? { actions: [], regions: {} };
  const unknown = actions.findIndex((action) => action !== '*' && findAction(action) === undefined);
  const faults: RegistryFault[] =
    unknown < 0
      ? []
      : [{ path: ['routes', at, 'actions', unknown], message: 'is no action of the catalogue' }];
  for (const [region, steps] of Object.entries(regions))
    for (const [index, step] of steps.entries()) {
      const provider = providers.find(({ id }) => id === step.provider);
      const fault = provider === undefined ? noProvider : faultOfStep(provider, region, step.model);
      if (fault !== undefined)
        faults.push({ path: ['routes', at, 'regions', region, index, fault.key], message: fault.message });
    }
  return faults;
}

const noProvider = { key: 'provider', message: 'names no provider of this file' };

function faultOfStep(provider: Provider, region: string, model: string | undefined) {
  if (isInProcess(provider))
    return model === undefined
      ? undefined
      : { key: 'model', message: 'is not chosen here: it has one model' };
  if (!provider.regions.includes(region))
    return { key: 'provider', message: 'names a provider that is not in this region' };
  if (!provider.models.some(({ id }) => id === model))
    return { key: 'model', message: 'names no model of this provider' };
  return undefined;
}
