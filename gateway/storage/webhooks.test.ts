import { describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addWebhook, changeWebhook, lockWebhook } from './webhooks.ts';

const envelope = (name: string) => ({ wrappedKey: `key of ${name}`, sealed: `secret of ${name}` });

describe.each(storageKinds)('a webhook on %s', (kind) => {
  const { as, across } = useStorage(kind);

  test('that two change at once has both changes, one after the other, and the address before', async () => {
    await across((db) => addOrganisation(db, 'acme'));
    const id = await as((db) =>
      addWebhook(db, {
        ...{ orgId: 'acme', name: 'SIEM', url: 'https://siem.example/', format: 'json' },
        ...{ createdBy: personNo(1), at: 1, seal: () => envelope('the start') },
      }),
    );
    const seen: number[] = [];
    const change = (to: { name?: string; url?: string }) =>
      as(async (db) => {
        const row = await lockWebhook(db, kind, 'acme', id);
        if (row === undefined) throw new Error('The webhook is missing.');
        seen.push(row.version);
        await changeWebhook(db, row, { ...row, ...to });
      });
    await Promise.all([change({ name: 'Other' }), change({ url: 'https://other.example/' })]);
    expect(seen).toEqual([1, 2]);
    expect(await as((db) => lockWebhook(db, kind, 'acme', id))).toMatchObject({
      ...{ version: 3, name: 'Other', url: 'https://other.example/', old_url: 'https://siem.example/' },
    });
  });
});
