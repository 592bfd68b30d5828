import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listProviderKeys, removeProviderKey, replaceProviderKey } from './provider-keys.ts';

const seal = (version: number) => ({ wrappedKey: 'w', sealed: `sealed ${version}`, fingerprint: 'f' });
const key = { orgId: 'acme', seal, createdAt: 5, createdBy: personNo(1) };

describe.each(storageKinds)('keys of providers on %s', (kind) => {
  const { as, across } = useStorage(kind);
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));

  test('take the place of the one before, under a version never used before', () =>
    as(async (db) => {
      const first = await replaceProviderKey(db, { ...key, provider: 'one' });
      expect(first).toMatchObject({ version: 1, sealed: 'sealed 1', createdBy: personNo(1), createdAt: 5 });
      await replaceProviderKey(db, { ...key, provider: 'two' });
      const third = await replaceProviderKey(db, { ...key, provider: 'one' });
      expect(
        (await listProviderKeys(db, 'acme')).map(({ provider, version }) => [provider, version]),
      ).toEqual([
        ['one', third.version],
        ['two', 2],
      ]);
      expect(await removeProviderKey(db, 'acme', 'one')).toBe(true);
      expect(await removeProviderKey(db, 'acme', 'one')).toBe(false);
      const again = await replaceProviderKey(db, { ...key, provider: 'one' });
      expect(again.version).toBeGreaterThan(third.version);
    }));
});
