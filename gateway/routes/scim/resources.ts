import type { StoredGroup } from '../../storage/directory-groups.ts';
import type { StoredPerson } from '../../storage/directory-people.ts';
import { urns } from './urns.ts';

/** Where the service is found from outside, with its path and without a slash at the end. */
export type BaseUrl = string;

/** A resource as it is answered. */
export type Resource = Readonly<Record<string, unknown>>;

/** A user as the standard writes it, with what is kept. */
export function userResource(base: BaseUrl, person: StoredPerson): Resource {
  return {
    schemas: [urns.user],
    id: person.id,
    ...(person.externalId === null ? {} : { externalId: person.externalId }),
    userName: person.userName,
    active: person.active,
    meta: metaOf(base, 'User', person),
  };
}

/** A group as the standard writes it; without members where nobody asked for them. */
export function groupResource(
  base: BaseUrl,
  group: StoredGroup,
  members: readonly string[] | undefined,
): Resource {
  return {
    schemas: [urns.group],
    id: group.id,
    ...(group.externalId === null ? {} : { externalId: group.externalId }),
    displayName: group.displayName,
    ...(members === undefined
      ? {}
      : { members: members.map((value) => ({ value, $ref: `${base}/Users/${value}`, type: 'User' })) }),
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
