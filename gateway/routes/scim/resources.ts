import type { StoredGroup } from '../../storage/directory-groups.ts';
import type { StoredPerson } from '../../storage/directory-people.ts';
import type { Roster, UserGroup } from '../../storage/directory-roster.ts';
import { urns } from './urns.ts';

/** Where the service is found from outside, with its path and without a slash at the end. */
export type BaseUrl = string;

/** A resource as it is answered. */
export type Resource = Readonly<Record<string, unknown>>;

/** A user as the standard writes it, with what is kept. */
export function userResource(base: BaseUrl, person: StoredPerson, groups: readonly UserGroup[]): Resource {
  return {
    schemas: [urns.user],
    id: person.id,
    ...(person.externalId === null ? {} : { externalId: person.externalId }),
    userName: person.userName,
    active: person.active,
    groups: groups.map(({ id, displayName }) => ({
      ...{ value: id, $ref: `${base}/Groups/${id}`, display: displayName, type: 'direct' },
    })),
    meta: metaOf(base, 'User', person),
  };
}

/**
 * A group as the standard writes it; without members where nobody asked for them. One who is no user yet has no address:
 * by that a directory tells who is still to come.
 */
export function groupResource(base: BaseUrl, group: StoredGroup, roster: Roster | undefined): Resource {
  return {
    schemas: [urns.group],
    id: group.id,
    ...(group.externalId === null ? {} : { externalId: group.externalId }),
    displayName: group.displayName,
    ...(roster === undefined
      ? {}
      : {
          members: [
            ...roster.users.map((value) => ({ value, $ref: `${base}/Users/${value}`, type: 'User' })),
            ...roster.waiting.map((value) => ({ value, type: 'User' })),
          ],
        }),
    meta: metaOf(base, 'Group', group),
  };
}

/** The entity tag of a version (RFC 7644, section 3.14). */
export function etagOf({ version }: { readonly version: number }): string {
  return `W/"${version}"`;
}

function metaOf(base: BaseUrl, resourceType: 'User' | 'Group', stored: StoredPerson | StoredGroup) {
  return {
    resourceType,
    created: new Date(stored.createdAt).toISOString(),
    lastModified: new Date(stored.updatedAt).toISOString(),
    location: `${base}/${resourceType}s/${stored.id}`,
    version: etagOf(stored),
  };
}
