import type { Signals } from '../cluster/signals.ts';
import type { Identify } from './identify.ts';

/** What reaches beyond the database when an organisation's people change. */
export interface PeopleChanges {
  /** To be called once the change is stored: these people are out at once here, and soon on every instance. */
  ended(orgId: string, people: readonly string[]): void;
  /** To be called once any other change of an organisation's people is stored. */
  changed(orgId: string): void;
}

export interface PeopleChangesOptions {
  readonly identity: Pick<Identify, 'forget'>;
  readonly stopPerson: (orgId: string, person: string, code: 'access_revoked') => void;
  /** Tells the other instances; what is lost is made good by their own looking at the database. */
  readonly signals: Pick<Signals, 'publish'>;
}

/** Cuts off people whose access has ended: their tokens are verified anew, and what runs for them stops. */
export function announcePeopleChanges(options: PeopleChangesOptions): PeopleChanges {
  const { identity, stopPerson, signals } = options;
  const changed = (orgId: string) => void signals.publish({ kind: 'people', orgId });
  return {
    changed,
    ended: (orgId, people) => {
      for (const person of people) {
        identity.forget(orgId, person);
        stopPerson(orgId, person, 'access_revoked');
      }
      changed(orgId);
    },
  };
}
