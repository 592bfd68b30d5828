import { ENGINE_MODEL } from '@sidenote/contract/engine';
import type { Providers } from '@sidenote/contract/providers';

/** Whether some model could name kinds of work: whoever is asked about words of one's own, rules apart, which cannot. */
export function namesKinds({ providers, routes }: Pick<Providers, 'providers' | 'routes'>): boolean {
  const open = new Set(providers.filter(({ closed }) => closed === null).map(({ provider }) => provider));
  return routes
    .filter(({ actions }) => actions.includes('free-prompt'))
    .some(({ steps }) => steps.some(({ provider, model }) => model !== ENGINE_MODEL && open.has(provider)));
}
