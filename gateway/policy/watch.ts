import type { Code } from '@sidenote/contract/faults';
import type { RunningRequests } from '../relay/running.ts';
import { type Ask, decide } from './decide.ts';
import { groupsOf, type People, type PersonStanding, unknownPerson } from './people.ts';
import { READS_AT_ONCE, type Snapshot, type Snapshots } from './snapshots.ts';

/** Often enough that an opt-out ends a stream within a second, whoever changed the database. */
const INTERVAL_MS = 300;

/** What decides whether a running request may go on: the organisation as it is now, and the person. */
export interface Review {
  /** Undefined for an organisation that is gone: it has opted out of everything. */
  readonly snapshot: Snapshot | undefined;
  readonly standing: PersonStanding;
}

export interface WatchParts {
  readonly running: RunningRequests<Review>;
  readonly snapshots: Snapshots;
  readonly people: People;
  readonly onFailure: (error: unknown) => void;
}

export interface Watch {
  /** Looks at these organisations at once: something about them changed. */
  changed(orgIds: readonly string[]): Promise<void>;
  stop(): void;
}

/**
 * Looks again and again at every organisation with running requests, and ends what is no longer allowed. Idle
 * gateways read nothing. While the database cannot be read, `onFailure` is told and running answers go on: they were
 * allowed by the last state known.
 */
export function watchPolicy({ running, snapshots, people, onFailure }: WatchParts): Watch {
  const review = async (orgIds: readonly string[]) => {
    await snapshots.refresh(orgIds);
    for (const orgId of orgIds) {
      const snapshot = await snapshots.current(orgId);
      if (snapshot === undefined) {
        running.review(orgId, () => ({ snapshot, standing: unknownPerson }));
        continue;
      }
      const asking = running.peopleOf(orgId);
      const standings = await people.standings(orgId, snapshot.versions.people, asking);
      running.review(orgId, (person) => {
        const standing = standings.get(person);
        // Whoever began to ask meanwhile was looked at just now.
        return standing && { snapshot, standing };
      });
    }
  };

  let reviewing = 0;
  const timer = setInterval(() => {
    const orgIds = [...running.organisations()];
    // One that waits for the database does not hold up the next: that may be answered before.
    if (reviewing >= READS_AT_ONCE || orgIds.length === 0) return;
    reviewing += 1;
    review(orgIds)
      .catch(onFailure)
      .finally(() => {
        reviewing -= 1;
      });
  }, INTERVAL_MS);
  return {
    changed: (orgIds) => review(orgIds).catch(onFailure),
    stop: () => clearInterval(timer),
  };
}

/** Why a request may not go on, if so: the same decision as at its start, on what is known now, and whether its person was erased. */
export function refusedBy(ask: Ask, tokenGroups: Ask['groups'], askedAt: number) {
  return ({ snapshot, standing }: Review): Code | undefined => {
    if (standing.revoked) return 'access_revoked';
    // Its record would be about somebody who is not to be known any more. They may ask again.
    if (standing.erasedAt !== undefined && askedAt <= standing.erasedAt) return 'busy';
    if (snapshot === undefined) return 'not_opted_in';
    return decide(snapshot.organisation, { ...ask, groups: groupsOf(tokenGroups, standing) })?.code;
  };
}
