import { systemClock } from '../limits/clock.ts';
import { OVERTAKEN_MS, READS_AT_ONCE } from './snapshots.ts';

/** Enough for everyone who asks within some minutes; about 10 MB at most. */
const CAPACITY = 50_000;

/** What the organisation's directory and admins say of a person. */
export interface PersonStanding {
  readonly revoked: boolean;
  /** Groups of the directory; undefined for somebody it does not know. */
  readonly groups: readonly string[] | undefined;
  /** The id of the directory's group that is their team. */
  readonly team?: string | undefined;
  /** What the directory calls that group. */
  readonly teamName?: string | undefined;
  /** Whether they want no part in the teamwork graph. */
  readonly leftGraph?: boolean;
  /** When everything about them was erased, if it was. */
  readonly erasedAt?: number | undefined;
}

/** Nobody ended their access, and the directory does not know them. */
export const unknownPerson: PersonStanding = { revoked: false, groups: undefined };

export type LoadPeople = (
  orgId: string,
  people: readonly string[],
) => Promise<ReadonlyMap<string, PersonStanding>>;

export interface People {
  /** Rejects when the database does not answer for somebody who is not remembered. */
  standing(orgId: string, peopleVersion: number, person: string): Promise<PersonStanding>;
  /** The same for many at once; those who are not remembered are asked for together. */
  standings(
    orgId: string,
    peopleVersion: number,
    people: Iterable<string>,
  ): Promise<ReadonlyMap<string, PersonStanding>>;
}

interface Asked {
  readonly version: number;
  readonly standing: Promise<PersonStanding>;
  readonly askedAt: number;
  /** How often it was asked without an answer yet; 0 once there is one. */
  waiting: number;
}

/**
 * Remembers people until anything about their organisation's people changes (`peopleVersion`). Requests of one person
 * that come together ask once; what failed, or takes long, is asked again. The oldest make room.
 */
export function rememberPeople(
  load: LoadPeople,
  { capacity = CAPACITY, now = systemClock.steady }: { capacity?: number; now?: () => number } = {},
): People {
  const known = new Map<string, Asked>();
  const keyOf = (orgId: string, person: string) => `${orgId} ${person}`;

  const remember = (key: string, version: number, standing: Promise<PersonStanding>) => {
    const before = known.get(key);
    const waiting = before?.version === version ? before.waiting : 0;
    const asked: Asked = { version, standing, askedAt: now(), waiting: waiting + 1 };
    standing.then(
      () => {
        asked.waiting = 0;
      },
      () => {
        if (known.get(key) === asked) known.delete(key);
      },
    );
    known.delete(key);
    const oldest = known.keys().next();
    if (known.size >= capacity && oldest.done !== true) known.delete(oldest.value);
    known.set(key, asked);
    return standing;
  };
  const remembered = (orgId: string, version: number, person: string) => {
    const entry = known.get(keyOf(orgId, person));
    if (entry?.version !== version) return undefined;
    const isSlow = entry.waiting > 0 && now() - entry.askedAt >= OVERTAKEN_MS;
    return isSlow && entry.waiting < READS_AT_ONCE ? undefined : entry.standing;
  };
  const keep = (orgId: string, version: number, person: string, loaded: ReturnType<LoadPeople>) =>
    remember(
      keyOf(orgId, person),
      version,
      loaded.then((standings) => standings.get(person) ?? unknownPerson),
    );

  return {
    standing: (orgId, version, person) =>
      remembered(orgId, version, person) ?? keep(orgId, version, person, load(orgId, [person])),
    standings: async (orgId, version, people) => {
      const asked = new Map([...people].map((person) => [person, remembered(orgId, version, person)]));
      const missing = [...asked.keys()].filter((person) => asked.get(person) === undefined);
      if (missing.length > 0) {
        const loaded = load(orgId, missing);
        for (const person of missing) asked.set(person, keep(orgId, version, person, loaded));
      }
      const standings = new Map<string, PersonStanding>();
      for (const [person, standing] of asked) standings.set(person, (await standing) ?? unknownPerson);
      return standings;
    },
  };
}

/** The groups that policy goes by: those of the token, and those of the directory where it knows the person. */
export function groupsOf(
  token: readonly string[] | 'unknown',
  { groups }: PersonStanding,
): readonly string[] | 'unknown' {
  if (token === 'unknown') return groups ?? 'unknown';
  return groups === undefined || groups.length === 0 ? token : [...token, ...groups];
}
