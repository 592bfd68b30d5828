import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type GroupChange, patchGroup, readGroup } from './group-changes.ts';
import { urns } from './urns.ts';
import { type DirectoryUser, patchUser, readUser } from './user-changes.ts';

const mira: DirectoryUser = { userName: 'mira@acme.example', externalId: 'oid-1', active: true };
const team = { displayName: 'Billing', externalId: 'gid-1' };
const one = randomUUID();
const two = randomUUID();

const patch = (...Operations: unknown[]) => ({ schemas: [urns.patch], Operations });

describe('a user', () => {
  test.each<[name: string, body: unknown, user: DirectoryUser]>([
    [
      'replaced by Entra ID, with its own word for no',
      patch({ op: 'Replace', path: 'active', value: 'False' }),
      { ...mira, active: false },
    ],
    [
      'replaced by Okta, without a path',
      patch({ op: 'replace', value: { active: false } }),
      { ...mira, active: false },
    ],
    [
      'replaced by an older Entra ID, in a list',
      patch({ op: 'Replace', path: 'active', value: [{ $ref: null, value: 'False' }] }),
      { ...mira, active: false },
    ],
    ['with a full path', patch({ op: 'replace', path: `${urns.user}:active`, value: true }), mira],
    [
      'renamed',
      patch({ op: 'replace', path: 'userName', value: 'm@acme.example' }),
      { ...mira, userName: 'm@acme.example' },
    ],
    [
      'given another external id',
      patch({ op: 'Add', path: 'externalId', value: 'oid-2' }),
      { ...mira, externalId: 'oid-2' },
    ],
    ['without its external id', patch({ op: 'remove', path: 'externalId' }), { ...mira, externalId: null }],
    [
      'with attributes that are not kept',
      patch(
        { op: 'Replace', path: 'name.givenName', value: 'Mira' },
        { op: 'Add', path: 'emails[type eq "work"].value', value: 'mira@acme.example' },
        { op: 'replace', value: { displayName: 'Mira', 'name.familyName': 'Okafor', active: 'True' } },
        {
          op: 'Add',
          path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
          value: 'x',
        },
        { op: 'remove', path: 'phoneNumbers' },
      ),
      mira,
    ],
    [
      'changed twice: the last counts',
      patch({ op: 'replace', path: 'active', value: false }, { op: 'replace', path: 'active', value: true }),
      mira,
    ],
  ])('%s', (_name, body, user) => {
    expect(patchUser(mira, body)).toEqual(user);
  });

  test.each<[name: string, body: unknown, kind: string]>([
    ['no operations', patch(), 'invalidSyntax'],
    [
      'another message',
      { schemas: [urns.user], Operations: [{ op: 'replace', value: {} }] },
      'invalidSyntax',
    ],
    ['an operation that is none', patch({ op: 'move', path: 'active', value: true }), 'invalidSyntax'],
    [
      'a thousand and one',
      patch(...Array.from({ length: 1_001 }, () => ({ op: 'add', path: 'x', value: 1 }))),
      'invalidSyntax',
    ],
    ['a path that is none', patch({ op: 'replace', path: 'a b', value: 1 }), 'invalidPath'],
    [
      'a path that never closes',
      patch({ op: 'replace', path: 'emails[type eq "work"', value: 1 }),
      'invalidPath',
    ],
    ['a removal of everything', patch({ op: 'remove' }), 'noTarget'],
    ['a value without path that names nothing', patch({ op: 'replace', value: 'x' }), 'invalidValue'],
    ['a truth that is none', patch({ op: 'replace', path: 'active', value: 'maybe' }), 'invalidValue'],
    ['a number for a truth', patch({ op: 'replace', path: 'active', value: 0 }), 'invalidValue'],
    ['an empty name', patch({ op: 'replace', path: 'userName', value: ' ' }), 'invalidValue'],
    ['a huge name', patch({ op: 'replace', path: 'userName', value: 'm'.repeat(256) }), 'invalidValue'],
    ['a name with a line break', patch({ op: 'replace', path: 'userName', value: 'a\nb' }), 'invalidValue'],
    ['a name that is an object', patch({ op: 'replace', path: 'userName', value: { a: 1 } }), 'invalidValue'],
    ['the name removed', patch({ op: 'remove', path: 'userName' }), 'mutability'],
    ['active removed', patch({ op: 'remove', path: 'active' }), 'mutability'],
    ['another id', patch({ op: 'replace', path: 'id', value: one }), 'mutability'],
  ])('is not changed by %s', (_name, body, kind) => {
    expect(() => patchUser(mira, body)).toThrow(kind);
  });

  test('keeps three attributes of what a directory sends', () => {
    const sent = {
      schemas: [urns.user, 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
      ...mira,
      name: { givenName: 'Mira', familyName: 'Okafor' },
      emails: [{ value: 'mira@acme.example', primary: true }],
      title: 'Accountant',
    };
    expect(readUser(sent, true)).toEqual(mira);
  });

  test('is not let in again by leaving the word out', () => {
    const sent = { schemas: [urns.user], userName: 'mira' };
    expect([readUser(sent, false).active, readUser(sent, true).active]).toEqual([false, true]);
  });
});

describe('a group', () => {
  const members = (...changes: GroupChange['members']): GroupChange => ({ group: team, members: changes });
  test.each<[name: string, body: unknown, change: GroupChange]>([
    [
      'with members added',
      patch({ op: 'Add', path: 'members', value: [{ $ref: null, value: one }, { value: two }] }),
      members({ kind: 'add', ids: [one, two] }),
    ],
    [
      'with one added without a list',
      patch({ op: 'add', path: 'members', value: { value: one } }),
      members({ kind: 'add', ids: [one] }),
    ],
    [
      'with one removed, by Entra ID',
      patch({ op: 'Remove', path: 'members', value: [{ value: one }] }),
      members({ kind: 'remove', ids: [one] }),
    ],
    [
      'with one removed, by the standard',
      patch({ op: 'remove', path: `members[value eq "${one}"]` }),
      members({ kind: 'remove', ids: [one] }),
    ],
    ['with all removed', patch({ op: 'remove', path: 'members' }), members({ kind: 'set', ids: [] })],
    [
      'with its members replaced',
      patch({ op: 'replace', path: 'members', value: [{ value: two }] }),
      members({ kind: 'set', ids: [two] }),
    ],
    [
      'with several changes, in their order',
      patch({ op: 'remove', path: 'members' }, { op: 'add', path: 'members', value: [{ value: one }] }),
      members({ kind: 'set', ids: [] }, { kind: 'add', ids: [one] }),
    ],
    [
      'renamed by Okta',
      patch({ op: 'replace', value: { id: one, displayName: 'Money' } }),
      { group: { ...team, displayName: 'Money' }, members: [] },
    ],
    [
      'renamed by Entra ID',
      patch({ op: 'Replace', path: 'displayName', value: 'Money' }),
      { group: { ...team, displayName: 'Money' }, members: [] },
    ],
  ])('%s', (_name, body, change) => {
    expect(patchGroup(team, body)).toEqual(change);
  });

  test.each<[name: string, body: unknown, kind: string]>([
    [
      'a member that is no name',
      patch({ op: 'add', path: 'members', value: [{ value: 7 }] }),
      'invalidValue',
    ],
    [
      'a group as a member',
      patch({ op: 'add', path: 'members', value: [{ value: one, type: 'GROUP' }] }),
      'nestedGroup',
    ],
    ['a member that is a text', patch({ op: 'add', path: 'members', value: [one] }), 'invalidValue'],
    [
      'too many at once',
      patch({ op: 'add', path: 'members', value: Array.from({ length: 10_001 }, () => ({ value: one })) }),
      'invalidValue',
    ],
    ['members picked by name', patch({ op: 'remove', path: 'members[display eq "Mira"]' }), 'invalidPath'],
    [
      'one member replaced',
      patch({ op: 'replace', path: `members[value eq "${one}"]`, value: two }),
      'invalidPath',
    ],
    ['the name removed', patch({ op: 'remove', path: 'displayName' }), 'mutability'],
    [
      'a name that is too long',
      patch({ op: 'replace', path: 'displayName', value: 'x'.repeat(201) }),
      'invalidValue',
    ],
  ])('is not changed by %s', (_name, body, kind) => {
    expect(() => patchGroup(team, body)).toThrow(kind);
  });

  test('of a whole body has exactly the members it names', () => {
    const sent = {
      schemas: [urns.group],
      ...team,
      members: [{ value: one, display: 'Mira' }, { value: one }],
    };
    expect(readGroup(sent)).toEqual(members({ kind: 'set', ids: [one] }));
    expect(readGroup({ schemas: [urns.group], displayName: 'Billing' })).toEqual({
      group: { displayName: 'Billing', externalId: null },
      members: [{ kind: 'set', ids: [] }],
    });
  });
});
