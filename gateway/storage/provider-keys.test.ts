import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import {
  findReplacedKey,
  forgetReplacedKeys,
  listProviderKeys,
  removeProviderKey,
  replaceProviderKey,
} from './provider-keys.ts';

const seal = (version: number) => ({ wrappedKey: 'w', sealed: `sealed ${version}`, fingerprint: 'f' });
const key = { orgId: 'acme', seal, createdAt: 5, createdBy: personNo(1) };

describe.each(storageKinds)('keys of providers on %s', (kind) => {
  const { as, across } = useStorage(kind);
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));

  test('take the place of the one before, under a version never used before', () =>
    as(async (db) => {
      const { stored: first } = await replaceProviderKey(db, { ...key, provider: 'one' });
      expect(first).toMatchObject({ version: 1, sealed: 'sealed 1', createdBy: personNo(1), createdAt: 5 });
      await replaceProviderKey(db, { ...key, provider: 'two' });
      const { stored: third, before } = await replaceProviderKey(db, { ...key, provider: 'one' });
      expect(before).toEqual(first);
      expect(
        (await listProviderKeys(db, 'acme')).map(({ provider, version }) => [provider, version]),
      ).toEqual([
        ['one', third.version],
        ['two', 2],
      ]);
      expect(await removeProviderKey(db, 'acme', 'one')).toEqual(third);
      expect(await removeProviderKey(db, 'acme', 'one')).toBeUndefined();
      const { stored: again } = await replaceProviderKey(db, { ...key, provider: 'one' });
      expect(again.version).toBeGreaterThan(third.version);
    }));

  test('are kept for a while after another one took their place, and never once they were removed', () =>
    as(async (db) => {
      const find = (now: number) => findReplacedKey(db, { orgId: 'acme', provider: 'one', now });
      const { stored } = await replaceProviderKey(db, { ...key, provider: 'one', keepUntil: 9 });
      await replaceProviderKey(db, { ...key, provider: 'one', keepUntil: 9 });
      expect([await find(8), await find(9)]).toEqual([stored, undefined]);
      expect([await forgetReplacedKeys(db, 'acme', 8), await forgetReplacedKeys(db, 'acme', 9)]).toEqual([
        0, 1,
      ]);
      await replaceProviderKey(db, { ...key, provider: 'one', keepUntil: 9 });
      await removeProviderKey(db, 'acme', 'one');
      expect(await find(1)).toBeUndefined();
    }));
});
