import type { Role } from '@sidenote/contract/roles';
import { describe, expect, test } from 'vitest';
import { groupsIn } from './groups.ts';
import { rolesIn } from './roles.ts';

const issuer = {
  rolesClaim: 'roles',
  roles: { Admins: 'owner', Audit: 'auditor', Staff: 'user', Rules: 'policy_admin' } as Record<string, Role>,
};

const given: [name: string, claims: Record<string, unknown>, roles: Role[]][] = [
  ['no claim', {}, ['user']],
  ['an empty one', { roles: [] }, ['user']],
  ['one value', { roles: ['Audit'] }, ['user', 'auditor']],
  ['several, and one twice', { roles: ['Rules', 'Admins', 'Rules'] }, ['user', 'policy_admin', 'owner']],
  ['values that nobody mapped', { roles: ['owner', 'Guests', 'Audit'] }, ['user', 'auditor']],
  ['names of an object’s own', { roles: ['__proto__', 'constructor', 'toString'] }, ['user']],
  ['a value in other letters', { roles: ['admins'] }, ['user']],
  ['a text instead of a list', { roles: 'Admins' }, ['user']],
  ['a list in a list', { roles: [['Admins']] }, ['user']],
  ['an object', { roles: { Admins: true } }, ['user']],
  ['a value that is no text among others', { roles: ['Admins', 7] }, ['user']],
  ['more values than anyone has', { roles: ['Admins', ...Array.from({ length: 50 }, String)] }, ['user']],
  ['claims that are elsewhere', { roles: ['Admins'], _claim_names: { groups: 'src1' } }, ['user']],
  ['the sources of such claims', { roles: ['Admins'], _claim_sources: {} }, ['user']],
  ['the mark for too many groups', { roles: ['Admins'], hasgroups: true }, ['user']],
];

const groups: [name: string, claims: Record<string, unknown>, groups: readonly string[] | 'unknown'][] = [
  ['no claim', {}, []],
  ['some', { groups: ['billing', 'platform'] }, ['billing', 'platform']],
  ['a text instead of a list', { groups: 'billing' }, 'unknown'],
  ['too many', { groups: Array.from({ length: 201 }, String) }, 'unknown'],
  ['a name that is too long', { groups: ['x'.repeat(201)] }, 'unknown'],
  ['claims that are elsewhere', { _claim_names: { groups: 'src1' } }, 'unknown'],
  ['the mark for too many', { hasgroups: true }, 'unknown'],
];

describe('rolesIn', () => {
  test.each(given)('%s', (_name, claims, roles) => {
    expect(rolesIn(claims, issuer)).toEqual(roles);
  });

  test('reads a claim of that name only', () => {
    expect(rolesIn({ roles: ['Admins'] }, { ...issuer, rolesClaim: '__proto__' })).toEqual(['user']);
  });
});

describe('groupsIn', () => {
  test.each(groups)('%s', (_name, claims, expected) => {
    expect(groupsIn(claims, 'groups')).toEqual(expected);
  });
});
