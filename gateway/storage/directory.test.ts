import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import type { Database } from './database.ts';
import { addGroup, changeGroup, findGroup, listGroups, removeGroup } from './directory-groups.ts';
import type { Match } from './directory-match.ts';
import { changeMembers, groupsOfPeople, membersOf } from './directory-members.ts';
import { addPerson, changePerson, findPerson, listPeople, removePerson } from './directory-people.ts';

const person = (n: number, name = `person-${n}@acme.example`) => ({
  ...{ id: `p${n}`, userName: name, externalId: `x${n}`, active: true, person: personNo(n), now: n },
});
const group = (n: number) => ({ id: `g${n}`, displayName: `Group ${n}`, externalId: null, now: n });
const page = { offset: 0, limit: 100 };
const equal = (attribute: string, value: string | boolean): Match => ({ kind: 'equal', attribute, value });

describe.each(storageKinds)('the directory on %s', (kind) => {
  const { as, across } = useStorage(kind);
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));

  test('keeps a person as they were sent', () =>
    as(async (db) => {
      const added = await addPerson(db, 'acme', person(1));
      expect(added).toEqual({ ...fields(person(1)), version: 1, createdAt: 1, updatedAt: 1 });
      expect(await findPerson(db, 'acme', 'p1')).toEqual(added);
      expect(await findPerson(db, 'acme', 'p2')).toBeUndefined();
    }));

  test.each<[string, object]>([
    ['the same name in another case', { userName: 'PERSON-1@acme.example' }],
    ['the same external id', { externalId: 'x1' }],
  ])('refuses %s, added or changed', (_name, same) =>
    as(async (db) => {
      await addPerson(db, 'acme', person(1));
      expect(await addPerson(db, 'acme', { ...person(2), ...same })).toBeUndefined();
      const read = await addPerson(db, 'acme', person(3));
      if (read === undefined) throw new Error('not added');
      expect(await changePerson(db, 'acme', { read, to: { ...read, ...same }, now: 9 })).toBe('taken');
    }),
  );

  test('takes a change of one who reads first', () =>
    as(async (db) => {
      const read = await addPerson(db, 'acme', person(1));
      if (read === undefined) throw new Error('not added');
      const changed = await changePerson(db, 'acme', { read, to: { ...read, active: false }, now: 7 });
      expect(changed).toMatchObject({ active: false, version: 2, createdAt: 1, updatedAt: 7 });
      expect(await changePerson(db, 'acme', { read, to: read, now: 8 })).toBeUndefined();
    }));

  test.each<[string, Match | undefined, number[]]>([
    ['nothing', undefined, [1, 2, 3]],
    ['a name in any case', equal('username', 'Person-2@ACME.example'), [2]],
    ['an external id as it is written', equal('externalid', 'X2'), []],
    ['a switch', equal('active', false), [3]],
    ['a switch by a text', equal('active', 'false'), []],
    ['an attribute that is not kept', equal('nickname', 'x'), []],
    ['an inherited property', equal('constructor', 'x'), []],
    ['a quote', equal('username', `' or 1=1 --`), []],
    ['one or the other', { kind: 'or', filters: [equal('id', 'p1'), equal('id', 'p3')] }, [1, 3]],
    ['both', { kind: 'and', filters: [equal('id', 'p1'), equal('active', false)] }, []],
  ])('finds people by %s', (_name, match, found) =>
    as(async (db) => {
      for (const n of [1, 2, 3]) await addPerson(db, 'acme', { ...person(n), active: n !== 3 });
      const { total, people } = await listPeople(db, 'acme', match, page);
      expect([total, people.map(({ id }) => id)]).toEqual([found.length, found.map((n) => `p${n}`)]);
    }),
  );

  test('gives one page of many', () =>
    as(async (db) => {
      for (const n of [1, 2, 3, 4]) await addGroup(db, 'acme', group(n));
      const { total, groups } = await listGroups(db, 'acme', undefined, { offset: 1, limit: 2 });
      expect([total, groups.map(({ id }) => id)]).toEqual([4, ['g2', 'g3']]);
    }));

  test('changes who belongs to a group, and leaves out whom it does not know', () =>
    as(async (db) => {
      await fill(db);
      const members = async () => (await membersOf(db, 'acme', ['g1', 'g2'])).get('g1');
      const change = (...changes: Parameters<typeof changeMembers>[1]['changes']) =>
        changeMembers(db, { orgId: 'acme', groupId: 'g1', changes, now: 9 });
      await change({ kind: 'add', ids: ['p1', 'p2', 'nobody'] });
      await change({ kind: 'add', ids: ['p2', 'p3'] }, { kind: 'remove', ids: ['p1'] });
      expect(await members()).toEqual(['p2', 'p3']);
      const groups = await groupsOfPeople(db, 'acme', [1, 2, 9].map(personNo));
      expect(Object.fromEntries(groups)).toEqual({ [personNo(1)]: [], [personNo(2)]: ['Group 1'] });
      expect((await findGroup(db, 'acme', 'g1'))?.version).toBe(3);
      await change({ kind: 'set', ids: ['p1'] });
      expect(await members()).toEqual(['p1']);
      await change({ kind: 'set', ids: [] });
      expect(await members()).toEqual([]);
    }));

  test('takes people out of their groups when either goes', () =>
    as(async (db) => {
      await fill(db);
      const all = [{ kind: 'set', ids: ['p1', 'p2'] }] as const;
      for (const groupId of ['g1', 'g2'])
        await changeMembers(db, { orgId: 'acme', groupId, changes: all, now: 9 });
      expect(await removePerson(db, 'acme', 'p1')).toBe(true);
      expect(await removeGroup(db, 'acme', 'g2')).toBe(true);
      expect([await removePerson(db, 'acme', 'p1'), await removeGroup(db, 'acme', 'g2')]).toEqual([
        false,
        false,
      ]);
      expect(await membersOf(db, 'acme', ['g1', 'g2'])).toEqual(
        new Map([
          ['g1', ['p2']],
          ['g2', []],
        ]),
      );
    }));

  test('names a group once only', () =>
    as(async (db) => {
      await addGroup(db, 'acme', group(1));
      const read = await addGroup(db, 'acme', { ...group(2), externalId: 'x' });
      if (read === undefined) throw new Error('not added');
      expect(await addGroup(db, 'acme', { ...group(3), displayName: 'Group 1' })).toBeUndefined();
      expect(await changeGroup(db, 'acme', { read, to: { ...read, displayName: 'Group 1' }, now: 4 })).toBe(
        'taken',
      );
      expect(
        await changeGroup(db, 'acme', { read, to: { ...read, displayName: 'New' }, now: 4 }),
      ).toMatchObject({
        ...{ displayName: 'New', version: 2 },
      });
    }));
});

async function fill(db: Database): Promise<void> {
  for (const n of [1, 2, 3]) await addPerson(db, 'acme', person(n));
  for (const n of [1, 2]) await addGroup(db, 'acme', group(n));
}

function fields({ now: _now, ...kept }: ReturnType<typeof person>) {
  return kept;
}
