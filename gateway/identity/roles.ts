import { type Role, roles } from '@sidenote/contract/roles';
import type { JWTPayload } from 'jose';
import type { Issuer } from './issuer.ts';
import { hasOverflow, textList } from './overflow.ts';

/** More values than anyone gives a person on purpose. */
const MAX_VALUES = 50;

/**
 * The roles that a token gives, by the issuer's map; values that are not in it give none. A claim that is cut off,
 * too long or of another type gives `user` alone: what cannot be read in full makes nobody an admin.
 */
export function rolesIn(payload: JWTPayload, issuer: Pick<Issuer, 'rolesClaim' | 'roles'>): readonly Role[] {
  const own = Object.hasOwn(payload, issuer.rolesClaim) ? payload[issuer.rolesClaim] : [];
  const values = hasOverflow(payload) ? [] : (textList(own, MAX_VALUES) ?? []);
  const given = new Set<Role>(['user']);
  for (const value of values) {
    const role = Object.hasOwn(issuer.roles, value) ? issuer.roles[value] : undefined;
    if (role !== undefined) given.add(role);
  }
  return roles.filter((role) => given.has(role));
}
