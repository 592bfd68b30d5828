import { describe, expect, test } from 'vitest';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { addFleetCounts, deleteFleetCounts, type FleetCount, listFleetCounts } from './fleet-versions.ts';

const today = '2026-11-26';
const count = (version: string, told: number, changes: Partial<FleetCount> = {}): FleetCount => ({
  ...{ day: today, browser: 'chromium', version, policy: 'ready', told },
  ...changes,
});

describe.each(storageKinds)('versions of a fleet on %s', (kind) => {
  const { as } = useStorage(kind);
  const add = (counts: readonly FleetCount[], orgId = 'acme') =>
    as((db) => addFleetCounts(db, orgId, counts), orgId);
  const list = (since = today, orgId = 'acme') => as((db) => listFleetCounts(db, orgId, since), orgId);

  test('add up by day, browser and version, for each organisation by itself', async () => {
    await add([count('1.2', 2), count('1.3', 1)]);
    await add([
      count('1.2', 3),
      count('1.2', 1, { browser: 'edge' }),
      count('1.2', 7, { day: '2026-11-25' }),
    ]);
    await add([count('1.2', 4, { policy: 'unmanaged' }), count('1.3', 2, { policy: '' })]);
    await add([count('1.2', 9)], 'other');
    expect(await list('2026-11-25')).toEqual([
      count('1.2', 5),
      count('1.2', 4, { policy: 'unmanaged' }),
      count('1.3', 2, { policy: '' }),
      count('1.3', 1),
      count('1.2', 1, { browser: 'edge' }),
      count('1.2', 7, { day: '2026-11-25' }),
    ]);
    expect(await list()).toHaveLength(5);
    expect(await list(today, 'other')).toEqual([count('1.2', 9)]);
  });

  test('are at most a few dozen a day, whatever is told: the rest is one count, and nothing is lost', async () => {
    await add(Array.from({ length: 100 }, (_, n) => count(`1.${n}`, 1)));
    await add(Array.from({ length: 100 }, (_, n) => count(`1.${n}`, 1)));
    const counts = await list();
    expect(counts).toHaveLength(65);
    expect(counts.find(({ version }) => version === 'other')?.told).toBe(72);
    expect(counts.reduce((sum, { told }) => sum + told, 0)).toBe(200);
    await add([count('2', 1, { day: '2026-11-27' })]);
    expect((await list('2026-11-27')).map(({ version }) => version)).toEqual(['2']);
  });

  test('are forgotten by the day', async () => {
    await add([count('1', 1), count('1', 1, { day: '2026-11-25' }), count('2', 1, { day: '2026-11-24' })]);
    await add([count('1', 1, { day: '2026-11-24' })], 'other');
    expect(await as((db) => deleteFleetCounts(db, 'acme', today))).toBe(2);
    expect(await list('2026-01-01')).toEqual([count('1', 1)]);
    expect(await list('2026-01-01', 'other')).toHaveLength(1);
  });
});
