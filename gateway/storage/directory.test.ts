import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import type { Database } from './database.ts';
import { addGroup, changeGroup, findGroup, listGroups, removeGroup } from './directory-groups.ts';
import type { Match, Operator } from './directory-match.ts';
import { changeMembers, groupsOfPeople, membersOf } from './directory-members.ts';
import { addPerson, changePerson, findPerson, listPeople, removePerson } from './directory-people.ts';
import { countWaiting } from './directory-waiting.ts';

const person = (n: number, name = `person-${n}@acme.example`) => ({
  ...{ id: `p${n}`, userName: name, externalId: `x${n}`, active: true, person: personNo(n), now: n },
});
const group = (n: number) => ({ id: `g${n}`, displayName: `Group ${n}`, externalId: null, now: n });
/** Tokens call everybody as their external id does. */
const personOf = (claim: string) => personNo(Number(claim.slice(1)));
const page = { offset: 0, limit: 100 };
const compare = (operator: Operator, attribute: string, value: string | boolean): Match => ({
  kind: 'compare',
  operator,
  attribute,
  value,
});
const equal = (attribute: string, value: string | boolean) => compare('eq', attribute, value);
const not = (filter: Match): Match => ({ kind: 'not', filter });
const time = (ms: number) => new Date(ms).toISOString();

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
    ['a part of a name', compare('co', 'username', 'SON-2@'), [2]],
    ['a part as it is not written', compare('co', 'externalid', 'X'), []],
    ['a sign that others read as any', compare('co', 'username', '%'), []],
    ['the beginning of a name', compare('sw', 'username', 'Person-'), [1, 2, 3]],
    ['a beginning that is longer', compare('sw', 'externalid', 'x11'), []],
    ['the end of an external id', compare('ew', 'externalid', '3'), [3]],
    ['an end that is longer', compare('ew', 'externalid', 'xx3'), []],
    ['an id behind another', compare('gt', 'id', 'p1'), [2, 3]],
    ['a later time', compare('gt', 'meta.lastmodified', time(2)), [3]],
    ['a time or a later one', compare('ge', 'meta.created', time(2)), [2, 3]],
    ['an earlier time', compare('lt', 'meta.lastmodified', time(2)), [1]],
    ['a time that is none', compare('le', 'meta.lastmodified', 'yesterday'), []],
    ['another name', not(equal('username', 'person-2@acme.example')), [1, 3]],
    ['what they have', { kind: 'present', attribute: 'externalid' }, [1, 2, 3]],
    ['what they have not', { kind: 'present', attribute: 'nickname' }, []],
    ['one or the other', { kind: 'or', filters: [equal('id', 'p1'), equal('id', 'p3')] }, [1, 3]],
    ['both', { kind: 'and', filters: [equal('id', 'p1'), equal('active', false)] }, []],
  ])('finds people by %s', (_name, match, found) =>
    as(async (db) => {
      for (const n of [1, 2, 3]) await addPerson(db, 'acme', { ...person(n), active: n !== 3 });
      const { total, people } = await listPeople(db, 'acme', match, page);
      expect([total, people.map(({ id }) => id)]).toEqual([found.length, found.map((n) => `p${n}`)]);
    }),
  );

  test('does not take a missing external id for another one, nor for the same', () =>
    as(async (db) => {
      await addPerson(db, 'acme', { ...person(1), externalId: null });
      const found = async (match: Match) => (await listPeople(db, 'acme', match, page)).total;
      const present: Match = { kind: 'present', attribute: 'externalid' };
      expect(await found(equal('externalid', 'x1'))).toBe(0);
      expect(await found(not(equal('externalid', 'x1')))).toBe(1);
      expect([await found(present), await found(not(present))]).toEqual([0, 1]);
    }));

  test('finds groups by a member, and by having any', () =>
    as(async (db) => {
      await fill(db);
      const changes = [{ kind: 'set', ids: ['p1'] }] as const;
      await changeMembers(db, { orgId: 'acme', groupId: 'g2', personOf, changes, now: 9 });
      const found = async (match: Match) =>
        (await listGroups(db, 'acme', match, page)).groups.map(({ id }) => id);
      expect(await found(equal('members.value', 'p1'))).toEqual(['g2']);
      expect(await found(equal('members', 'p2'))).toEqual([]);
      expect(await found(not({ kind: 'present', attribute: 'members' }))).toEqual(['g1']);
    }));

  test('gives one page of many', () =>
    as(async (db) => {
      for (const n of [1, 2, 3, 4]) await addGroup(db, 'acme', group(n));
      const { total, groups } = await listGroups(db, 'acme', undefined, { offset: 1, limit: 2 });
      expect([total, groups.map(({ id }) => id)]).toEqual([4, ['g2', 'g3']]);
    }));

  test('changes who belongs to a group', () =>
    as(async (db) => {
      await fill(db);
      const members = async () => (await membersOf(db, 'acme', ['g1', 'g2'])).get('g1');
      const change = (...changes: Parameters<typeof changeMembers>[1]['changes']) =>
        changeMembers(db, { orgId: 'acme', groupId: 'g1', personOf, changes, now: 9 });
      await change({ kind: 'add', ids: ['p1', 'p2'] });
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

  test('lets members wait who are no users yet, and takes them in when they come', () =>
    as(async (db) => {
      await addGroup(db, 'acme', group(1));
      await addPerson(db, 'acme', person(1));
      const change = (kind: 'add' | 'remove' | 'set', ...ids: string[]) =>
        changeMembers(db, { orgId: 'acme', groupId: 'g1', personOf, changes: [{ kind, ids }], now: 9 });
      const members = async () => (await membersOf(db, 'acme', ['g1'])).get('g1');
      const state = async () => [await members(), await countWaiting(db, 'acme')];
      const groups = async (n: number) => (await groupsOfPeople(db, 'acme', [personNo(n)])).get(personNo(n));
      // The first is there, by another name of theirs.
      await change('add', 'x1', 'x2', 'x3');
      expect(await state()).toEqual([['p1'], 2]);
      expect([await groups(2), await groups(4)]).toEqual([['Group 1'], undefined]);
      await addPerson(db, 'acme', person(2));
      expect(await state()).toEqual([['p1', 'p2'], 1]);
      expect(await groups(2)).toEqual(['Group 1']);
      await change('remove', 'x1', 'x3');
      await addPerson(db, 'acme', person(3));
      expect(await state()).toEqual([['p2'], 0]);
      await change('add', 'x4');
      await change('set', 'p1');
      expect(await state()).toEqual([['p1'], 0]);
      await change('add', 'x4');
      await removeGroup(db, 'acme', 'g1', 9);
      expect(await countWaiting(db, 'acme')).toBe(0);
    }));

  test('takes in somebody whom a change makes the one who is awaited', () =>
    as(async (db) => {
      await addGroup(db, 'acme', group(1));
      const read = await addPerson(db, 'acme', person(1));
      if (read === undefined) throw new Error('not added');
      const changes = [{ kind: 'add', ids: ['x2'] }] as const;
      await changeMembers(db, { orgId: 'acme', groupId: 'g1', personOf, changes, now: 9 });
      await changePerson(db, 'acme', { read, to: { ...read, person: personNo(2) }, now: 9 });
      expect((await membersOf(db, 'acme', ['g1'])).get('g1')).toEqual(['p1']);
    }));

  test.each<[string, (db: Database) => Promise<unknown>, moved: readonly string[]]>([
    ['a member more', (db) => move(db, 'add', 'p1', 'p2'), ['g1', 'p2']],
    ['a member less', (db) => move(db, 'remove', 'p1', 'p2'), ['g1', 'p1']],
    ['members as a whole', (db) => move(db, 'set', 'p1', 'p2'), ['g1', 'p2']],
    ['nobody left', (db) => move(db, 'set'), ['g1', 'p1']],
    ['somebody more who is to come', (db) => move(db, 'add', 'x8'), ['g1']],
    ['somebody who comes', (db) => addPerson(db, 'acme', person(9)), ['g1']],
    ['a user who goes', (db) => removePerson(db, 'acme', 'p1', 9), ['g1']],
    ['a group that goes', (db) => removeGroup(db, 'acme', 'g1', 9), ['p1']],
    ['a group of another name', (db) => rename(db, { displayName: 'New' }), ['g1', 'p1']],
    ['a group of another external id', (db) => rename(db, { externalId: 'new' }), ['g1']],
  ])('counts %s as a change of those whose answer is another then, and of nobody else', (_name, act, moved) =>
    as(async (db) => {
      await fill(db);
      await move(db, 'add', 'p1', 'x9');
      const before = await versions(db);
      await act(db);
      const after = await versions(db);
      const changed = [...before.keys()].filter((id) => after.has(id) && after.get(id) !== before.get(id));
      expect(changed).toEqual(moved);
    }),
  );

  test('takes people out of their groups when either goes', () =>
    as(async (db) => {
      await fill(db);
      const all = [{ kind: 'set', ids: ['p1', 'p2'] }] as const;
      for (const groupId of ['g1', 'g2'])
        await changeMembers(db, { orgId: 'acme', groupId, personOf, changes: all, now: 9 });
      expect(await removePerson(db, 'acme', 'p1', 9)).toBe(true);
      expect(await removeGroup(db, 'acme', 'g2', 9)).toBe(true);
      expect([await removePerson(db, 'acme', 'p1', 9), await removeGroup(db, 'acme', 'g2', 9)]).toEqual([
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

function move(db: Database, kind: 'add' | 'remove' | 'set', ...ids: string[]): Promise<void> {
  const changes = [{ kind, ids }];
  return changeMembers(db, { orgId: 'acme', groupId: 'g1', personOf, changes, now: 9 });
}

async function rename(db: Database, to: { displayName?: string; externalId?: string }): Promise<unknown> {
  const read = await findGroup(db, 'acme', 'g1');
  return read && changeGroup(db, 'acme', { read, to: { ...read, ...to }, now: 9 });
}

/** Version and time of the last change of all groups and users, by id. */
async function versions(db: Database): Promise<ReadonlyMap<string, string>> {
  const { groups } = await listGroups(db, 'acme', undefined, page);
  const { people } = await listPeople(db, 'acme', undefined, page);
  return new Map(
    [...groups, ...people].map(({ id, version, updatedAt }) => [id, `${version} of ${updatedAt}`] as const),
  );
}

async function fill(db: Database): Promise<void> {
  for (const n of [1, 2, 3]) await addPerson(db, 'acme', person(n));
  for (const n of [1, 2]) await addGroup(db, 'acme', group(n));
}

function fields({ now: _now, ...kept }: ReturnType<typeof person>) {
  return kept;
}
