import { type InProcess, isInProcess } from '../providers/registry.ts';
import type { Routing } from '../providers/routing.ts';
import { inProcessTarget } from '../providers/target.ts';
import type { Upstream } from './upstream.ts';

/** Models that run in this process. */
export interface Models {
  /** Opens what a routing needs and is not open yet. */
  prepare(routing: Routing): Promise<void>;
  /** An open model. */
  of(endpoint: InProcess): Upstream;
  close(): Promise<void>;
}

export function openModels(region: string): Models {
  const open = new Map<string, Upstream>();
  // There is one engine, whatever it is called and whenever it was to warm up.
  const nameOf = (endpoint: InProcess) => (endpoint.kind === 'engine' ? 'engine' : JSON.stringify(endpoint));
  return {
    prepare: async ({ all }) => {
      for (const { endpoint } of all)
        if (isInProcess(endpoint) && !open.has(nameOf(endpoint)))
          open.set(nameOf(endpoint), await openModel(endpoint, region));
    },
    of: (endpoint) => {
      const model = open.get(nameOf(endpoint));
      if (model === undefined) throw new Error('A routing counts once its models are open.');
      return model;
    },
    close: async () => {
      await Promise.all([...open.values()].map((model) => model.close()));
    },
  };
}

/** Loaded only here: what is not routed to costs no memory, which is hundreds of megabytes for the engine alone. */
async function openModel(endpoint: InProcess, region: string): Promise<Upstream> {
  if (endpoint.kind === 'engine') {
    const { engineUpstream } = await import('./engine-upstream.ts');
    return engineUpstream(region, endpoint.warmUp);
  }
  const { llamaUpstream } = await import('./llama/llama-upstream.ts');
  return llamaUpstream(endpoint, inProcessTarget(endpoint, region).provenance);
}
