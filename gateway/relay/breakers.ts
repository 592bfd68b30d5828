import type { Health } from '../providers/provider-facts.ts';
import type { Endpoint } from '../providers/registry.ts';
import { type Breaker, type BreakerState, openBreaker } from './breaker.ts';

/** One breaker for each provider; for each organisation and provider where the key is the organisation's own. */
export interface Breakers {
  of(orgId: string, endpoint: Endpoint): Breaker;
  /** Notes a failure, so that it can be told with its code. */
  failed(orgId: string, endpoint: Endpoint, code: string): void;
  /** How a provider is for an organisation; undefined for one that was not asked yet. */
  health(orgId: string, endpoint: Endpoint): Health | undefined;
  /** State of each provider that could have been asked so far, by its id: of organisations with keys of their own, the worst. */
  states(): ReadonlyMap<string, BreakerState>;
}

/** From good to bad. */
const order: readonly BreakerState[] = ['working', 'trying', 'resting'];

interface Entry {
  readonly endpoint: Endpoint;
  readonly breaker: Breaker;
  /** Whether a request went there: one that an earlier provider answered did not. */
  isAsked: boolean;
  lastFailure: Health['lastFailure'];
}

export function openBreakers(now: () => number = Date.now): Breakers {
  const entries = new Map<string, Entry>();
  return {
    of: (orgId, endpoint) => {
      const name = nameOf(orgId, endpoint);
      const known = entries.get(name);
      if (known?.endpoint === endpoint) return known.breaker;
      // A provider that is described anew begins anew.
      const inner = openBreaker(endpoint.breaker);
      const enter = () => {
        const may = inner.enter();
        if (may) entry.isAsked = true;
        return may;
      };
      const breaker = { ...inner, enter };
      const entry: Entry = { endpoint, breaker, isAsked: false, lastFailure: undefined };
      entries.set(name, entry);
      return breaker;
    },
    failed: (orgId, endpoint, code) => {
      const entry = entries.get(nameOf(orgId, endpoint));
      if (entry !== undefined) entry.lastFailure = { code, at: now() };
    },
    health: (orgId, endpoint) => {
      const entry = entries.get(nameOf(orgId, endpoint));
      return entry?.isAsked ? { state: entry.breaker.state(), lastFailure: entry.lastFailure } : undefined;
    },
    states: () => {
      const worst = new Map<string, BreakerState>();
      for (const { endpoint, breaker } of entries.values()) {
        const states = [breaker.state(), worst.get(endpoint.id) ?? 'working'];
        worst.set(endpoint.id, order.findLast((one) => states.includes(one)) ?? 'working');
      }
      return worst;
    },
  };
}

/** What fails under an account of one organisation says nothing of the others (R11). */
function nameOf(orgId: string, { id, key }: Endpoint): string {
  return key !== undefined && 'stored' in key ? `${orgId}\n${id}` : id;
}
