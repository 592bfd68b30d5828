import type { ActionId } from '@sidenote/contract/catalogue';
import { ENGINE_MODEL } from '@sidenote/contract/engine';
import { inProcessProviders } from '@sidenote/contract/in-process-providers';
import type { Provenance } from '@sidenote/contract/provenance';
import { retentionInWords } from '@sidenote/contract/retention';
import type { Retention, Training } from './attestations.ts';
import {
  type Endpoint,
  type InProcess,
  isInProcess,
  type Registry,
  type RemoteProvider,
  type SubProcessor,
} from './registry.ts';

/** On whose word text may go to a target, each with its last day. */
export interface Terms {
  readonly retention: Retention;
  readonly training: Training;
  readonly subProcessor: SubProcessor;
  /** The longest retention that the operator accepts, in days. */
  readonly maxRetentionDays: number;
}

/** One model that may be asked, and who it is in words a person reads. */
export type Target = RemoteTarget | InProcessTarget;

export interface RemoteTarget {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly provenance: Provenance;
  /** Undefined for the short form, where the operator states it all without evidence. */
  readonly terms: Terms | undefined;
}

export interface InProcessTarget {
  readonly endpoint: InProcess;
  readonly model: string;
  readonly provenance: Provenance;
  readonly terms: undefined;
}

/** Every target in the order in which it is asked about an action; none when there is no route. */
export type Targets = (action: ActionId) => readonly Target[];

/** The targets of a registry for one region: what is routed elsewhere does not exist here (R19). */
export function targetsIn(registry: Registry, region: string): Targets {
  const routes = registry.routes.map(({ actions, regions }) => ({
    actions,
    targets: (regions[region] ?? []).map((step) => targetOf(registry, step, region)),
  }));
  return (action) =>
    routes.find(({ actions }) => actions.includes('*') || actions.includes(action))?.targets ?? [];
}

function targetOf(
  registry: Registry,
  step: { provider: string; model?: string | undefined },
  region: string,
) {
  const provider = registry.providers.find(({ id }) => id === step.provider);
  if (provider === undefined) throw new Error('A checked registry has every provider of its routes.');
  return isInProcess(provider)
    ? inProcessTarget(provider, region)
    : remoteTarget(registry, provider, { model: step.model ?? '', region });
}

function remoteTarget(
  registry: Registry,
  provider: RemoteProvider,
  { model, region }: { model: string; region: string },
): RemoteTarget {
  const subProcessor = registry.subProcessors.find(({ id }) => id === provider.subProcessor);
  if (subProcessor === undefined) throw new Error('A checked registry has every sub-processor.');
  const { retention, training } = provider;
  const { maxRetentionDays } = registry.requirement;
  return {
    endpoint: provider,
    model,
    provenance: {
      provider: provider.name,
      model,
      region,
      retention: retentionInWords(retention),
      subProcessor: subProcessor.name,
      attestedUntil: retention.expires < training.expires ? retention.expires : training.expires,
    },
    terms: { retention, training, subProcessor, maxRetentionDays },
  };
}

/** A model that runs in this process: no text leaves it, so nobody has to stand for anything. */
export function inProcessTarget(endpoint: InProcess, region: string): InProcessTarget {
  return {
    endpoint,
    model: endpoint.kind === 'engine' ? ENGINE_MODEL : endpoint.model,
    provenance: {
      provider: endpoint.name ?? inProcessProviders[endpoint.kind],
      model: endpoint.kind === 'engine' ? ENGINE_MODEL : endpoint.model,
      region,
      retention: 'Nothing is kept',
    },
    terms: undefined,
  };
}
