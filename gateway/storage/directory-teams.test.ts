import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addGroup } from './directory-groups.ts';
import { changeMembers } from './directory-members.ts';
import { addPerson } from './directory-people.ts';
import { teamsOfPeople } from './directory-teams.ts';

const personOf = (claim: string) => personNo(Number(claim));
/** Members by number: those up to 5 are users, the others are still to come. */
const groups: readonly (readonly [id: string, members: readonly number[]])[] = [
  ['everybody', [1, 2, 3, 4, 5, 6, 7]],
  ['first-of-two', [1, 2, 3, 4, 6]],
  ['second-of-two', [2, 3, 4, 5, 6]],
  ['too-small', [1, 2, 3, 4]],
];

describe.each(storageKinds)('teams of the directory on %s', (kind) => {
  const { as, across } = useStorage(kind);
  beforeEach(async () => {
    await across(async (db) => {
      for (const id of ['acme', 'other']) await addOrganisation(db, id);
    });
    await as(async (db) => {
      for (const n of [1, 2, 3, 4, 5]) {
        const called = { id: `p${n}`, userName: `${n}`, externalId: `${n}` };
        await addPerson(db, 'acme', { ...called, active: true, person: personNo(n), now: n });
      }
      for (const [at, [id, members]] of groups.entries()) {
        await addGroup(db, 'acme', { id, displayName: id, externalId: null, now: at });
        const changes = [{ kind: 'add', ids: members.map(String) }] as const;
        await changeMembers(db, { orgId: 'acme', groupId: id, personOf, changes, now: 9 });
      }
    });
  });

  test.each([
    ['the smallest with five members', 5, 'second-of-two'],
    ['the first of several as small', 2, 'first-of-two'],
    ['one that waits for them', 6, 'first-of-two'],
    ['a large one where they are in no other', 7, 'everybody'],
    ['none for somebody whom it does not name', 8, undefined],
  ])('are %s', async (_name, n, team) => {
    const teams = await as((db) => teamsOfPeople(db, 'acme', [1, 2, 5, 6, 7, 8].map(personNo)));
    expect(teams.get(personNo(n))).toBe(team);
  });

  test('are of the organisation that asks', async () => {
    expect(await as((db) => teamsOfPeople(db, 'other', [personNo(5)]), 'other')).toEqual(new Map());
  });
});
