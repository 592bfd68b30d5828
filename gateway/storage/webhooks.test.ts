import { describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addWebhook, findWebhook, replaceSecret } from './webhooks.ts';

const envelope = (name: string) => ({ wrappedKey: `key of ${name}`, sealed: `secret of ${name}` });

describe.each(storageKinds)('a webhook’s secret on %s', (kind) => {
  const { as, across } = useStorage(kind);

  test('is replaced by the first of two who saw the same one', async () => {
    await across((db) => addOrganisation(db, 'acme'));
    const id = await as((db) =>
      addWebhook(db, {
        ...{ orgId: 'acme', name: 'SIEM', url: 'https://siem.example/', format: 'json' },
        ...{ createdBy: personNo(1), at: 1, seal: () => envelope('the start') },
      }),
    );
    const find = () => as((db) => findWebhook(db, 'acme', id));
    const seen = await find();
    if (seen === undefined) throw new Error('The webhook is missing.');
    const replace = (name: string) =>
      as((db) => replaceSecret(db, seen, { envelope: envelope(name), oldUntil: 100 }));
    expect([await replace('the first'), await replace('the second')]).toEqual([true, false]);
    expect(await find()).toMatchObject({
      ...{ secret_version: 2, sealed: 'secret of the first', old_sealed: 'secret of the start' },
    });
  });
});
