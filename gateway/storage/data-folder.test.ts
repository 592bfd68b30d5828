import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import { useStorage } from '../testing/test-storage.ts';
import { openStorage } from './database.ts';
import { ensureOrganisation, findOrganisation } from './organisations.ts';
import { keptSecret } from './secret-file.ts';
import { sampleRules } from './seed.ts';

const at = useStorage('sqlite');
const acme = { id: 'acme', name: 'Acme', region: null, standing: closedStanding, now: 1 };

describe('the data folder', () => {
  test('is for the gateway’s own user only', async () => {
    // One that nobody made before: what is there keeps its rights.
    const dataDir = path.join(at.dataDir, 'new');
    await using opened = new AsyncDisposableStack();
    const storage = await openStorage({ dataDir });
    opened.defer(() => storage.close());
    await storage.inOrganisation('acme', (db) => ensureOrganisation(db, { ...acme, rules: closedRules }));
    keptSecret(path.join(dataDir, 'a.key'), () => 'secret');
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const modes = readdirSync(dataDir).map((name) => [
      name,
      (statSync(path.join(dataDir, name)).mode & 0o777).toString(8),
    ]);
    expect(Object.fromEntries(modes)).toMatchObject({
      'sidenote.db': '600',
      'sidenote.db-wal': '600',
      'a.key': '600',
    });
    expect(modes.every(([, mode]) => mode === '600')).toBe(true);
  });

  test('keeps a secret once made', () => {
    const file = path.join(at.dataDir, 'b.key');
    expect([keptSecret(file, () => 'first'), keptSecret(file, () => 'second')]).toEqual(['first', 'first']);
  });

  test('can be opened a second time, and migrates only once', async () => {
    await at.as((db) => ensureOrganisation(db, { ...acme, rules: sampleRules() }));
    const second = await openStorage({ dataDir: at.dataDir });
    const found = await second.inOrganisation('acme', (db) => findOrganisation(db, 'acme'));
    expect(found?.actions).toEqual(sampleRules().actions);
    await second.close();
  });
});
