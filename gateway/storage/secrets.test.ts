import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EnvelopeError } from '../keys/envelope.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { openStorage } from './database.ts';
import { namedSecret } from './secrets.ts';

const masterKey = randomBytes(32);
const make = () => randomBytes(32);

describe.each(storageKinds)('named secrets on %s', (kind) => {
  const at = useStorage(kind);

  test('are the same for every instance, whoever asks first', async () => {
    const ask = () => namedSecret(at.storage, { masterKey, name: 'pseudonym', make });
    const all = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(new Set(all.map((secret) => secret.toString('hex'))).size).toBe(1);
    const other = await namedSecret(at.storage, { masterKey, name: 'audit-seal', make });
    expect(other.equals(all[0] ?? other)).toBe(false);
  });

  test('do not open with another master key', async () => {
    await namedSecret(at.storage, { masterKey, name: 'pseudonym', make });
    const asked = namedSecret(at.storage, { masterKey: randomBytes(32), name: 'pseudonym', make });
    await expect(asked).rejects.toThrow(EnvelopeError);
  });

  test('do not open under another name', async () => {
    await namedSecret(at.storage, { masterKey, name: 'pseudonym', make });
    await at.tamper(`update secret set name = 'audit-seal'`);
    const asked = namedSecret(at.storage, { masterKey, name: 'audit-seal', make });
    await expect(asked).rejects.toThrow(EnvelopeError);
  });

  test('are not made anew when the database is opened again', async () => {
    const first = await namedSecret(at.storage, { masterKey, name: 'pseudonym', make });
    if (kind === 'postgres') return;
    const second = await openStorage({ dataDir: at.dataDir });
    expect((await namedSecret(second, { masterKey, name: 'pseudonym', make })).equals(first)).toBe(true);
    await second.close();
  });
});
