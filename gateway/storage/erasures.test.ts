import { beforeEach, describe, expect, test } from 'vitest';
import { locksWaitedFor } from '../testing/locks.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { holdErasures, withoutErased } from './erasures.ts';
import { listInteractions, writeInteractions } from './interactions.ts';
import { keepRecords } from './keep-records.ts';
import { erasePerson } from './person-data.ts';
import { openRecordJournal } from './record-journal.ts';
import { startRecordQueue } from './record-queue.ts';
import { applyRetention } from './retention-job.ts';

const DAY = 86_400_000;
const person = personNo(1);

describe.each(storageKinds)('a person who was erased on %s', (kind) => {
  const at = useStorage(kind);
  beforeEach(() =>
    at.across(async (db) => {
      for (const id of ['acme', 'other']) await addOrganisation(db, id);
    }),
  );

  /** Erases the person, and says when that was. */
  const erase = () =>
    at.as(async (db) => {
      await erasePerson(db, kind, { orgId: 'acme', person });
      const [row] = await db.selectFrom('erasure').selectAll().execute();
      return row?.at ?? 0;
    });
  const kept = () => at.as((db) => listInteractions(db, 'acme'));
  const queueOn = (folder: string, write = keepRecords) =>
    startRecordQueue({
      journal: openRecordJournal(`${at.dataDir}/${folder}`),
      write: (batch) => write(at.storage, batch),
      onFailure: () => undefined,
      delayMs: 60_000,
    });

  test.each<[name: string, orgId: string, who: string, after: number, stays: boolean]>([
    ['of theirs from long before', 'acme', person, -10 * DAY, false],
    ['of theirs from the moment itself', 'acme', person, 0, false],
    ['of theirs from when they asked again', 'acme', person, 1, true],
    ['of somebody else', 'acme', personNo(2), -1, true],
    ['of who is called so elsewhere', 'other', person, -1, true],
  ])('a record %s that comes late', async (_name, orgId, who, after, stays) => {
    const erasedAt = await erase();
    const record = sampleRecord(requestNo(1), { orgId, person: who, at: erasedAt + after });
    const beside = sampleRecord(requestNo(2), { person: personNo(3), at: erasedAt });
    await keepRecords(at.storage, [record, beside]);
    const rows = await at.across(async (db) => [
      ...(await listInteractions(db, 'acme')),
      ...(await listInteractions(db, 'other')),
    ]);
    expect(rows.map(({ requestId }) => requestId).sort()).toEqual(
      stays ? [requestNo(1), requestNo(2)] : [requestNo(2)],
    );
  });

  test('leaves nothing in the queue of another instance', async () => {
    const queue = queueOn('second');
    await queue.reserve()?.fill(sampleRecord(requestNo(1), { person, at: Date.now() }));
    await erase();
    await queue.close();
    expect(await kept()).toEqual([]);
    // Nor is it read again by the next process.
    expect(openRecordJournal(`${at.dataDir}/second`).left).toEqual([]);
  });

  test('does not come back with the journal of an instance that was killed before', async () => {
    const killed = queueOn('killed', async () => {
      throw new Error('killed');
    });
    for (const [n, who] of [person, personNo(2)].entries())
      await killed.reserve()?.fill(sampleRecord(requestNo(n), { person: who, at: Date.now() }));
    await erase();
    await queueOn('killed').close();
    expect((await kept()).map((record) => record.person)).toEqual([personNo(2)]);
  });

  test('is forgotten altogether once a record from before would be too old to be kept', async () => {
    const erasedAt = await erase();
    const days = { interactionDays: 6, feedbackDays: 9, auditDays: 9, fleetDays: 9 };
    const run = (now: number) =>
      applyRetention({
        ...{ storage: at.storage, auditKey: Buffer.alloc(32), days, now: () => now },
        onFailure: (error) => {
          throw error;
        },
      });
    const remembered = () => at.as((db) => db.selectFrom('erasure').selectAll().execute());
    await run(erasedAt + 6 * DAY);
    expect(await remembered()).toHaveLength(1);
    await run(erasedAt + 6 * DAY + 1);
    expect(await remembered()).toEqual([]);
  });
});

describe('on PostgreSQL', () => {
  const { as, across } = useStorage('postgres');

  test('an erasure waits for the batch that was being written, and takes it along', async () => {
    await across((db) => addOrganisation(db, 'acme'));
    let erasing: Promise<void> = Promise.resolve();
    await across(async (db) => {
      await holdErasures(db, 'postgres');
      const batch = await withoutErased(db, [sampleRecord(requestNo(1), { person, at: 1 })]);
      erasing = as((other) => erasePerson(other, 'postgres', { orgId: 'acme', person }));
      await expect.poll(() => across(locksWaitedFor)).toBe(1);
      await writeInteractions(db, batch);
    });
    await erasing;
    expect(await as((db) => listInteractions(db, 'acme'))).toEqual([]);
  });
});
