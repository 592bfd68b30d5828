import { z } from 'zod';
import type { DirectoryGroup } from '../../storage/directory-groups.ts';
import type { MemberChange } from '../../storage/directory-members.ts';
import { parseFilter } from './filter.ts';
import { type Step, stepsOf } from './patch.ts';
import { ScimFault } from './scim-fault.ts';
import { urns } from './urns.ts';
import { readMembers, readText } from './values.ts';

export interface GroupChange {
  readonly group: DirectoryGroup;
  /** In the order they are to be made. */
  readonly members: readonly MemberChange[];
}

const groupSchema = z.looseObject({
  schemas: z.array(z.string()).refine((schemas) => schemas.includes(urns.group)),
  displayName: z.unknown().optional(),
  externalId: z.unknown().optional(),
  members: z.unknown().optional(),
});

/** The group of a `POST` or `PUT`, with exactly the members it names. */
export function readGroup(body: unknown): GroupChange {
  const group = groupSchema.safeParse(body);
  if (!group.success) throw new ScimFault('invalidSyntax', 'schemas');
  const { displayName, externalId, members } = group.data;
  return {
    group: {
      displayName: readText('displayName', displayName),
      externalId: externalId === undefined || externalId === null ? null : readText('externalId', externalId),
    },
    members: [{ kind: 'set', ids: members === undefined || members === null ? [] : readMembers(members) }],
  };
}

/** What a `PATCH` makes of a group. */
export function patchGroup(group: DirectoryGroup, body: unknown): GroupChange {
  return stepsOf(body).reduce(applyStep, { group, members: [] });
}

function applyStep({ group, members }: GroupChange, step: Step): GroupChange {
  const { op, attribute, only, value } = step;
  const isRemoval = op === 'remove';
  if (attribute === 'members') return { group, members: [...members, memberChange(step)] };
  if (only !== undefined) throw new ScimFault('invalidPath');
  if (attribute === 'displayname' && isRemoval) throw new ScimFault('mutability', 'displayName');
  if (attribute === 'displayname')
    return { group: { ...group, displayName: readText('displayName', value) }, members };
  if (attribute === 'externalid')
    return { group: { ...group, externalId: isRemoval ? null : readText('externalId', value) }, members };
  // Okta names the id again beside the new name.
  return { group, members };
}

function memberChange({ op, only, value }: Step): MemberChange {
  if (only !== undefined) {
    if (op !== 'remove') throw new ScimFault('invalidPath');
    return { kind: 'remove', ids: readMembers({ value: memberIn(only) }) };
  }
  if (op === 'add') return { kind: 'add', ids: readMembers(value) };
  if (op === 'replace') return { kind: 'set', ids: readMembers(value) };
  // Entra ID names those to be removed beside the path; the standard means everyone.
  return value === undefined || value === null
    ? { kind: 'set', ids: [] }
    : { kind: 'remove', ids: readMembers(value) };
}

/** The id of `members[value eq "…"]`. */
function memberIn(only: string): string {
  const filter = parseFilter(only);
  const isOne = filter.kind === 'compare' && filter.operator === 'eq' && filter.attribute === 'value';
  if (!isOne || typeof filter.value !== 'string') throw new ScimFault('invalidPath');
  return filter.value;
}
