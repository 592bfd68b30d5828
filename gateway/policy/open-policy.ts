import type { Signals } from '../cluster/signals.ts';
import type { RunningRequests } from '../relay/running.ts';
import type { Storage } from '../storage/database.ts';
import { findOrganisation } from '../storage/organisations.ts';
import { findStandings } from '../storage/person-standing.ts';
import { listVersions } from '../storage/versions.ts';
import type { Organisation } from './organisation.ts';
import { type People, rememberPeople } from './people.ts';
import { keepSnapshots, type Snapshots } from './snapshots.ts';
import { type Review, watchPolicy } from './watch.ts';

export interface PolicyParts {
  readonly storage: Storage;
  readonly running: RunningRequests<Review>;
  readonly signals: Signals;
  /** Ids of the sub-processors that an organisation's text could go to. */
  readonly processorsFor: (organisation: Organisation) => readonly string[];
  readonly onFailure: (error: unknown) => void;
}

export interface Policy {
  readonly snapshots: Snapshots;
  readonly people: People;
  /** Follows a change of an organisation at once. */
  changed(orgId: string): Promise<void>;
  close(): void;
}

/** What is known of organisations and people, kept up to date, and held against what is running. */
export function openPolicy({ storage, running, signals, processorsFor, onFailure }: PolicyParts): Policy {
  const snapshots = keepSnapshots({
    versionsOf: (ids) => storage.acrossOrganisations((db) => listVersions(db, ids)),
    organisation: (id) => storage.inOrganisation(id, (db) => findOrganisation(db, id)),
    processorsFor,
    onFailure,
  });
  const people = rememberPeople((orgId, asked) =>
    storage.inOrganisation(orgId, (db) => findStandings(db, orgId, asked)),
  );
  const watch = watchPolicy({ running, snapshots, people, onFailure });
  const unsubscribe = signals.subscribe(({ orgId }) => void watch.changed([orgId]));
  return {
    snapshots,
    people,
    changed: (orgId) => watch.changed([orgId]),
    close: () => {
      unsubscribe();
      watch.stop();
    },
  };
}
