import type { ActionId } from '@sidenote/contract/catalogue';
import type { Provenance } from '@sidenote/contract/provenance';
import type { GatewayConfig } from '../config.ts';
import { type KeySource, openKeys } from '../providers/keys.ts';
import type { Health } from '../providers/provider-facts.ts';
import { refusedTerms } from '../providers/refused-terms.ts';
import { type Endpoint, isInProcess, type Retries } from '../providers/registry.ts';
import { processorsOf, providersWithStoredKeys, type Routing } from '../providers/routing.ts';
import type { InProcessTarget, Target } from '../providers/target.ts';
import { watchRouting } from '../providers/watched-routing.ts';
import type { AnswerSink, Asking } from './answer.ts';
import { askProvider } from './ask-provider.ts';
import { attempt } from './attempts.ts';
import { type BreakerState, openBreaker } from './breaker.ts';
import { openBreakers } from './breakers.ts';
import { dailyRoutes, type Route } from './daily-routes.ts';
import { askInProcess } from './in-process.ts';
import { openModels } from './models.ts';
import { openPools } from './pools.ts';
import type { Question } from './upstream.ts';
import { type AttemptWatch, watchedAttempt } from './watched-attempt.ts';

/** The only way to a model. */
export interface Relay {
  /** Who may be asked about an action now, in order; or the code that says why nobody may. */
  route(action: ActionId): Route;
  ask(request: RelayRequest, sink: AnswerSink): Asking;
  /** Who would be asked first; about anything at all when no action is named. */
  provenance(action?: ActionId): Provenance;
  canAnswer(action: ActionId): boolean;
  /** Ids of everyone outside who may see a text. */
  processors(): readonly string[];
  /** Ids of the providers whose key an organisation's admins enter. */
  providersWithStoredKeys(): readonly string[];
  routing(): Routing;
  /** How a provider is for an organisation. */
  healthOf(orgId: string, endpoint: Endpoint): Health | undefined;
  /** State of the breaker of each provider that was asked so far, by its id in the registry. */
  breakers(): ReadonlyMap<string, BreakerState>;
  close(): Promise<void>;
}

export interface RelayRequest {
  readonly orgId: string;
  readonly question: Question;
  readonly targets: readonly Target[];
  /** Whether the answer is wanted as it comes, or once it is whole. */
  readonly streams: boolean;
  readonly onAttempt?: AttemptWatch;
}

export interface RelayOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly stored?: KeySource;
  /** Told the path of the key that made a changed registry invalid. */
  readonly onRefused: (key: string) => void;
  /** Told of errors that nobody foresaw. */
  readonly onUnforeseen: (error: unknown) => void;
}

const nobodyKnown: Provenance = {
  provider: 'unknown',
  model: 'unknown',
  region: 'unknown',
  retention: 'unknown',
};
const noRetries: Retries = { again: 0, firstWaitMs: 1, longestWaitMs: 1 };

/** Opens the way to the models that the configuration names. Throws a `ConfigError` when one has no valid entry. */
export async function openRelay(config: GatewayConfig, options: RelayOptions): Promise<Relay> {
  const { environment, stored = { keyFor: () => undefined }, onRefused, onUnforeseen } = options;
  const keys = openKeys({ environment, stored });
  const models = openModels(config.region);
  const routing = await watchRouting({ config, keys, prepare: models.prepare, onRefused }).catch(
    async (error: unknown) => {
      keys.close();
      await models.close();
      throw error;
    },
  );
  const pools = openPools();
  const breakers = openBreakers();

  const capable = (target: Target, action: ActionId) =>
    !answersHere(target) || models.of(target.endpoint).canAnswer(action);

  const route = dailyRoutes((action, today) => {
    const routed = routing.current().targets(action);
    if (routed.length === 0) return 'no_route';
    const able = routed.filter((target) => capable(target, action));
    if (able.length === 0) return 'needs_model';
    const allowed = able.filter(({ terms }) => refusedTerms(terms, today) === undefined);
    return allowed.length > 0 ? allowed : (refusedTerms(able[0]?.terms, today) ?? 'no_route');
  }, routing.current);
  const provenanceOf = (target: Target | undefined, action?: ActionId) => {
    if (target === undefined) return nobodyKnown;
    return answersHere(target) ? models.of(target.endpoint).provenance(action) : target.provenance;
  };

  return {
    route,
    ask: ({ orgId, question, targets, streams, onAttempt }, sink) =>
      attempt(
        targets.map((target) =>
          answersHere(target)
            ? {
                breaker: openBreaker({ failures: 0, restMs: 1 }),
                retries: noRetries,
                ask: watchedAttempt(
                  (inner) => askInProcess(models.of(target.endpoint), question, inner),
                  target.provenance,
                  onAttempt,
                ),
              }
            : {
                breaker: breakers.of(orgId, target.endpoint),
                retries: target.endpoint.retries,
                onFailure: (code) => breakers.failed(orgId, target.endpoint, code),
                ask: watchedAttempt(
                  (inner) => askProvider({ pools, keys }, { orgId, question, target, streams }, inner),
                  target.provenance,
                  onAttempt,
                ),
              },
        ),
        sink,
        onUnforeseen,
      ),
    provenance: (action) => {
      const routed = action === undefined ? routing.current().all : route(action);
      return provenanceOf(typeof routed === 'string' ? undefined : routed[0], action);
    },
    canAnswer: (action) => typeof route(action) !== 'string',
    processors: () => processorsOf(routing.current()),
    providersWithStoredKeys: () => providersWithStoredKeys(routing.current()),
    routing: () => routing.current(),
    healthOf: breakers.health,
    breakers: breakers.states,
    close: async () => {
      routing.close();
      keys.close();
      await Promise.all([pools.close(), models.close()]);
    },
  };
}

function answersHere(target: Target): target is InProcessTarget {
  return isInProcess(target.endpoint);
}
