import type { InteractionRecord } from '@sidenote/contract/record';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { locksWaitedFor } from '../testing/locks.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listInteractions, writeInteractions } from './interactions.ts';
import { keepRecords } from './keep-records.ts';
import { sumOfRecords } from './migrations/0015-use-by-day.ts';
import { erasePerson } from './person-data.ts';
import { nextBatch } from './record-batches.ts';
import { deleteOlderDays } from './roll-up.ts';
import { addUpRecords } from './roll-up-job.ts';
import { listUse, useByDay } from './use-by-day.ts';
import { countedUntil } from './watermarks.ts';

const DAY = 86_400_000;

/** Records of four days, three teams and none, four people, two actions, answered and not. */
const records = Array.from({ length: 200 }, (_, n) =>
  sampleRecord(requestNo(n), {
    at: (n % 4) * DAY + (n % 2 === 0 ? 0 : DAY - 1),
    person: personNo(n % 5),
    team: n % 5 === 0 ? null : requestNo(900 + (n % 3)),
    action: n % 3 === 0 ? 'explain' : 'summarise',
    outcome: n % 7 === 0 ? 'stopped' : 'answered',
    firstTokenMs: n % 7 === 0 ? null : n,
    totalMs: 2 * n,
  }),
);

/** What records add up to, one after the other. */
function useIn(all: readonly InteractionRecord[], by: 'action' | 'team') {
  const groups = Map.groupBy(all, (record) => `${Math.floor(record.at / DAY)} ${record[by] ?? ''}`);
  return [...groups]
    .map(([key, own]) => {
      const [day = '', of = ''] = key.split(' ');
      const begun = own.filter(({ firstTokenMs }) => firstTokenMs !== null);
      const firstTokenMs = begun.reduce((sum, one) => sum + (one.firstTokenMs ?? 0), 0);
      return { at: Number(day) * DAY, of, requests: own.length, begun: begun.length, firstTokenMs };
    })
    .sort((a, b) => a.at - b.at || (a.of < b.of ? -1 : 1));
}

describe.each(storageKinds)('use by day on %s', (kind) => {
  const at = useStorage(kind);
  const { as, across } = at;
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));
  const keep = (some: readonly InteractionRecord[]) => keepRecords(at.storage, some);
  const addUp = () => addUpRecords({ storage: at.storage });
  const stored = () => as((db) => listInteractions(db, 'acme'));
  const use = (by: 'action' | 'team') => as((db) => listUse(db, 'acme', { since: 0, by }));
  const expectSumsOfRecords = async () => {
    for (const by of ['action', 'team'] as const) expect(await use(by)).toEqual(useIn(await stored(), by));
  };

  test('is what the records add up to, in whatever batches they come and however often', async () => {
    await keep(records.slice(0, 70));
    await addUp();
    await keep(records.slice(40, 41));
    await keep([...records.slice(30), ...records.slice(190)]);
    await Promise.all([addUp(), addUp()]);
    expect(await stored()).toHaveLength(records.length);
    await addUp();
    await expectSumsOfRecords();
    expect(await as((db) => listUse(db, 'other', { since: 0, by: 'action' }), 'other')).toEqual([]);
    const late = await as((db) => listUse(db, 'acme', { since: 3 * DAY, by: 'action' }));
    expect(late).toEqual(useIn(records, 'action').filter(({ at }) => at === 3 * DAY));
  });

  test('says up to when the records are in it', async () => {
    const until = (now: number) => as((db) => countedUntil(db, useByDay, { orgId: 'acme', now }));
    expect(await until(5)).toBe(5);
    await keep(records.slice(0, 70));
    expect(await until(6)).toBe(0);
    await addUpRecords({ storage: at.storage, now: () => 7 });
    expect(await until(8)).toBe(8);
    await keep(records);
    expect(await until(9)).toBe(7);
  });

  test('counts each record once, although rounds end halfway', async () => {
    for (let n = 0; n < 2_500; n += 100)
      await keep(Array.from({ length: 100 }, (_, more) => sampleRecord(requestNo(n + more), { at: n })));
    const { storage } = at;
    let left = 1;
    const dying = addUpRecords({
      storage: {
        ...storage,
        inOrganisation: (orgId, work) =>
          storage.inOrganisation(orgId, async (db) => {
            const result = await work(db);
            if (left === 0) throw new Error('away');
            left -= 1;
            return result;
          }),
      },
    });
    await expect(dying).rejects.toThrow('away');
    const counted = (await use('action')).reduce((sum, { requests }) => sum + requests, 0);
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThan(2_500);
    await addUp();
    await expectSumsOfRecords();
  });

  test('is right when several instances write and add up at the same time', async () => {
    const orders = [records, records.toReversed(), [...records.slice(100), ...records.slice(0, 100)]];
    const batches = orders.flatMap((all, writer) =>
      [0, 50, 100, 150].map((at) =>
        all
          .slice(at, at + 50)
          .map((record, n) => ({ ...record, requestId: requestNo(1_000 * (writer + 1) + at + n) })),
      ),
    );
    await Promise.all(batches.flatMap((batch) => [keep(batch), addUp()]));
    await addUp();
    expect(await stored()).toHaveLength(3 * records.length);
    await expectSumsOfRecords();
  });

  test('does not count a person any more who was erased, added up or not yet', async () => {
    await keep(records.slice(0, 100));
    await addUp();
    await keep(records);
    await as((db) => erasePerson(db, kind, { orgId: 'acme', person: personNo(1) }));
    await addUp();
    expect((await stored()).length).toBe(160);
    await expectSumsOfRecords();
    for (const n of [0, 2, 3, 4])
      await as((db) => erasePerson(db, kind, { orgId: 'acme', person: personNo(n) }));
    expect(await as((db) => db.selectFrom('use_by_day').selectAll().execute())).toEqual([]);
  });

  test('goes with the oldest record that is in it', async () => {
    await keep(records);
    await addUp();
    const remove = (before: number) => as((db) => deleteOlderDays(db, useByDay, { orgId: 'acme', before }));
    const days = async () => [...new Set((await use('team')).map(({ at }) => at / DAY))];
    await remove(2 * DAY);
    expect(await days()).toEqual([2, 3]);
    await remove(2 * DAY + 1);
    expect(await days()).toEqual([3]);
  });

  test('is begun from the records that are there when a database is brought up to date', async () => {
    await across(async (db) => {
      await writeInteractions(db, records.slice(0, 150), 0);
      await sql.raw(sumOfRecords).execute(db);
    });
    await keep(records);
    await addUp();
    await expectSumsOfRecords();
  });
});

describe('use by day on PostgreSQL', () => {
  const at = useStorage('postgres');
  const { as, across } = at;

  test('waits for a batch that is still being written, though a later one is there', async () => {
    await across((db) => addOrganisation(db, 'acme'));
    let adding: Promise<void> = Promise.resolve();
    await across(async (db) => {
      const batch = await nextBatch(db, 'postgres');
      await keepRecords(at.storage, records.slice(100));
      adding = addUpRecords({ storage: at.storage });
      await expect.poll(() => across(locksWaitedFor)).toBe(1);
      await writeInteractions(db, records.slice(0, 100), batch);
    });
    await adding;
    const use = await as((db) => listUse(db, 'acme', { since: 0, by: 'team' }));
    expect(use).toEqual(useIn(records, 'team'));
  });
});
