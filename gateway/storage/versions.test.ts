import { describe, expect, test } from 'vitest';
import { addOrganisation } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { changeOrganisation, findOrganisation } from './organisations.ts';
import { countChange, listVersions } from './versions.ts';

describe.each(storageKinds)('versions on %s', (kind) => {
  const { across } = useStorage(kind);

  test('grow with what they count, each for itself and for its organisation alone', () =>
    across(async (db) => {
      await addOrganisation(db, 'acme');
      await addOrganisation(db, 'other');
      const ids = ['acme', 'other', 'gone'];
      const before = await listVersions(db, ids);
      expect([...before.keys()]).toEqual(['acme', 'other']);
      expect(await countChange(db, 'acme', 'people')).toBe((before.get('acme')?.people ?? 0) + 1);
      expect(await countChange(db, 'acme', 'keys')).toBe((before.get('acme')?.keys ?? 0) + 1);
      const read = await findOrganisation(db, 'acme');
      if (read === undefined) throw new Error('missing');
      await changeOrganisation(db, { read, to: { ...read, switch: 'on' }, now: 2 });
      expect(await listVersions(db, ids)).toEqual(
        new Map([
          ['acme', { policy: 2, people: 1, keys: 1 }],
          ['other', { policy: 1, people: 0, keys: 0 }],
        ]),
      );
      expect(await listVersions(db, [])).toEqual(new Map());
    }));
});
