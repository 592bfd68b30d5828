/** Enough for everyone who asks within some minutes; about 10 MB at most. */
const CAPACITY = 50_000;

/** What the organisation's directory and admins say of a person. */
export interface PersonStanding {
  readonly revoked: boolean;
  /** Groups of the directory; undefined for somebody it does not know. */
  readonly groups: readonly string[] | undefined;
}

export interface People {
  /** Rejects when the database does not answer for somebody who is not remembered. */
  standing(orgId: string, peopleVersion: number, person: string): Promise<PersonStanding>;
}

/**
 * Remembers people until anything about their organisation's people changes (`peopleVersion`). Requests of one person
 * that come together ask once; what failed is asked again. The oldest make room.
 */
export function rememberPeople(
  load: (orgId: string, person: string) => Promise<PersonStanding>,
  capacity = CAPACITY,
): People {
  const known = new Map<string, { readonly version: number; readonly standing: Promise<PersonStanding> }>();
  return {
    standing: (orgId, peopleVersion, person) => {
      const key = `${orgId} ${person}`;
      const entry = known.get(key);
      if (entry?.version === peopleVersion) return entry.standing;
      const standing = load(orgId, person);
      const asked = { version: peopleVersion, standing };
      standing.catch(() => {
        if (known.get(key) === asked) known.delete(key);
      });
      known.delete(key);
      const oldest = known.keys().next();
      if (known.size >= capacity && oldest.done !== true) known.delete(oldest.value);
      known.set(key, asked);
      return standing;
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
