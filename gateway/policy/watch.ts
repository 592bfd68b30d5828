import type { RunningRequests } from '../relay/running.ts';
import type { Rules } from './decide.ts';
import { closedRules } from './organisation.ts';

/** Often enough that an opt-out ends a stream within a second, whoever changed the database. */
const INTERVAL_MS = 300;

/**
 * Reads the rules of every organisation with running requests again and again, and ends what they no longer allow.
 * Idle gateways read nothing. When the database cannot be read, `onFailure` is told and running answers go on: they
 * were allowed by the last rules known.
 */
export function watchPolicy(options: {
  running: RunningRequests<Rules>;
  findOrganisation: (id: string) => Promise<Rules | undefined>;
  onFailure: (error: unknown) => void;
}): { stop(): void } {
  const { running, findOrganisation, onFailure } = options;
  let reading = false;
  const review = async () => {
    for (const id of running.organisations()) {
      // An organisation that is gone has opted out of everything.
      running.review(id, (await findOrganisation(id)) ?? { ...closedRules, state: 'off' });
    }
  };
  const timer = setInterval(() => {
    if (reading) return;
    reading = true;
    review()
      .catch(onFailure)
      .finally(() => {
        reading = false;
      });
  }, INTERVAL_MS);
  return { stop: () => clearInterval(timer) };
}
