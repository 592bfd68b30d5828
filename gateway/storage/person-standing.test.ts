import { describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addGroup } from './directory-groups.ts';
import { changeMembers } from './directory-members.ts';
import { addPerson } from './directory-people.ts';
import { findStandings } from './person-standing.ts';
import { revoke } from './revocations.ts';

describe.each(storageKinds)('standings on %s', (kind) => {
  const { as, across } = useStorage(kind);

  test('of a crowd larger than one statement takes are each person’s own', async () => {
    await across((db) => addOrganisation(db, 'acme'));
    const crowd = Array.from({ length: 2_500 }, (_, at) => personNo(65_536 + at));
    const [ended = '', member = '', stranger = ''] = [crowd[1_999], crowd[2_000], crowd[0]];
    const standings = await as(async (db) => {
      await revoke(db, { orgId: 'acme', person: ended, by: 'admin', at: 1 });
      const user = { userName: 'm', externalId: null, active: true };
      await addPerson(db, 'acme', { ...user, person: member, id: 'p1', now: 1 });
      await addGroup(db, 'acme', { displayName: 'Staff', externalId: 'g-1', id: 'g1', now: 1 });
      const changes = [{ kind: 'add', ids: ['p1'] }] as const;
      await changeMembers(db, { orgId: 'acme', groupId: 'g1', personOf: (id) => id, changes, now: 1 });
      return findStandings(db, 'acme', crowd);
    });
    expect(standings.size).toBe(crowd.length);
    expect(standings.get(ended)).toEqual({ revoked: true, groups: undefined });
    expect(standings.get(member)).toEqual({ revoked: false, groups: ['Staff', 'g-1'] });
    expect(standings.get(stranger)).toEqual({ revoked: false, groups: undefined });
  });
});
