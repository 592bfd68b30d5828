import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listRevocations, type RevokedBy, restore, revoke, revokedAmong } from './revocations.ts';
import { listVersions } from './versions.ts';

describe.each(storageKinds)('revocations on %s', (kind) => {
  const { as, across } = useStorage(kind);
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));

  test('are kept until they are taken back, and each change is counted once', () =>
    as(async (db) => {
      const person = personNo(1);
      const admin = { orgId: 'acme', person, by: 'admin' } as const;
      const versions = async () => (await listVersions(db, ['acme'])).get('acme')?.people;
      const before = (await versions()) ?? Number.NaN;
      expect(await revoke(db, { ...admin, at: 1 })).toBe(true);
      expect(await revoke(db, { ...admin, at: 2 })).toBe(false);
      const revoked = async () => [...(await revokedAmong(db, 'acme', [person, personNo(2)]))];
      expect(await revoked()).toEqual([person]);
      expect(await listRevocations(db, 'acme')).toEqual([{ person, at: 1 }]);
      expect(await versions()).toBe(before + 1);
      expect(await restore(db, admin)).toBe(true);
      expect(await restore(db, admin)).toBe(false);
      expect(await revoked()).toEqual([]);
      expect(await versions()).toBe(before + 2);
    }));

  test('of an admin and of the directory do not take back each other', () =>
    as(async (db) => {
      const person = personNo(1);
      const by = (who: RevokedBy) => ({ orgId: 'acme', person, by: who });
      await revoke(db, { ...by('directory'), at: 1 });
      await revoke(db, { ...by('admin'), at: 2 });
      expect(await listRevocations(db, 'acme')).toEqual([{ person, at: 1 }]);
      const revoked = async () => [...(await revokedAmong(db, 'acme', [person]))];
      await restore(db, by('directory'));
      expect(await revoked()).toEqual([person]);
      await restore(db, by('admin'));
      expect(await revoked()).toEqual([]);
    }));
});
