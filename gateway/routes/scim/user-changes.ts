import { z } from 'zod';
import { type Step, stepsOf } from './patch.ts';
import { ScimFault } from './scim-fault.ts';
import { urns } from './urns.ts';
import { readActive, readText } from './values.ts';

/** What is kept of a person of the directory. Everything else it sends is taken and dropped. */
export interface DirectoryUser {
  readonly userName: string;
  readonly externalId: string | null;
  readonly active: boolean;
}

/** A `PUT` that names them is heard without them (RFC 7644, section 3.5.1); who is in a group is the group's to say. */
const readOnly: readonly string[] = ['id', 'meta', 'schemas', 'groups'];

const userSchema = z.looseObject({
  schemas: z.array(z.string()).refine((schemas) => schemas.includes(urns.user)),
  userName: z.unknown().optional(),
  externalId: z.unknown().optional(),
  active: z.unknown().optional(),
});

/**
 * The user of a `POST` or `PUT`. One that does not say whether it is active stays as it was: leaving the word out
 * lets nobody in again.
 */
export function readUser(body: unknown, wasActive: boolean): DirectoryUser {
  const user = userSchema.safeParse(body);
  if (!user.success) throw new ScimFault('invalidSyntax', 'schemas');
  const { userName, externalId, active } = user.data;
  return {
    userName: readText('userName', userName),
    externalId: externalId === undefined || externalId === null ? null : readText('externalId', externalId),
    active: active === undefined || active === null ? wasActive : readActive(active),
  };
}

/** The user after a `PATCH`. */
export function patchUser(user: DirectoryUser, body: unknown): DirectoryUser {
  return stepsOf(body).reduce(applyStep, user);
}

function applyStep(user: DirectoryUser, { op, attribute, only, value }: Step): DirectoryUser {
  const isRemoval = op === 'remove';
  if (readOnly.includes(attribute)) throw new ScimFault('mutability');
  if (only !== undefined) return user;
  if (attribute === 'username' && !isRemoval) return { ...user, userName: readText('userName', value) };
  if (attribute === 'active' && !isRemoval) return { ...user, active: readActive(value) };
  if (attribute === 'externalid')
    return { ...user, externalId: isRemoval ? null : readText('externalId', value) };
  // Without them nobody could say who it is, or whether they may come in.
  if (attribute === 'username' || attribute === 'active') throw new ScimFault('mutability', attribute);
  return user;
}
