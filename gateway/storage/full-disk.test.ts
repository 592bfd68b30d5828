import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InteractionRecord } from '@sidenote/contract/record';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { openRecordJournal } from './record-journal.ts';
import { startRecordQueue } from './record-queue.ts';

/** Small disks are mounted, which only root on Linux may. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

let folder: string;
let disk: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-full-'));
  disk = path.join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
});
afterEach(() => {
  // Journals stay open as those of killed processes do.
  execFileSync('umount', ['--lazy', disk]);
  rmSync(folder, { recursive: true });
});

/** Takes all that is left of the disk. */
function fillDisk(): void {
  const filling = path.join(disk, 'filling');
  for (const size of [65_536, 4_096, 512, 1])
    try {
      for (;;) writeFileSync(filling, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full for pieces of this size.
    }
}

const emptyDisk = () => rmSync(path.join(disk, 'filling'));

const lacks = canMount ? '' : ' (skipped: only root on Linux may mount a small disk)';

describe.skipIf(!canMount)(`a journal on a full disk${lacks}`, () => {
  test('leaves records to the database, refuses when that fails too, and goes on once there is room', async () => {
    const journal = openRecordJournal(path.join(disk, 'journal'));
    const database: InteractionRecord[] = [];
    let works = true;
    const queue = startRecordQueue({
      journal,
      write: async (batch) => {
        if (!works) throw new Error('away');
        database.push(...batch);
      },
      onFailure: () => undefined,
      ...{ delayMs: 1, againMs: 5 },
    });
    const fill = (n: number) => queue.reserve()?.fill(sampleRecord(requestNo(n)));
    const ids = () => database.map(({ requestId }) => requestId);

    fillDisk();
    await fill(1);
    // Acknowledged once it was in the database, as no journal could keep it.
    expect(ids()).toEqual([requestNo(1)]);

    works = false;
    await expect(fill(2)).rejects.toThrow('away');
    expect(queue.reserve()).toBeUndefined();

    works = true;
    emptyDisk();
    await expect.poll(ids).toEqual([requestNo(1), requestNo(2)]);
    await fill(3);
    await queue.close();
    expect(ids()).toEqual([requestNo(1), requestNo(2), requestNo(3)]);
    expect(openRecordJournal(path.join(disk, 'journal'))).toMatchObject({ left: [], damaged: 0 });
  });

  test('cuts off again what only half fitted', async () => {
    const journal = openRecordJournal(path.join(disk, 'journal'));
    await journal.append(sampleRecord(requestNo(1)));
    const many = Array.from({ length: 500 }, (_, n) => journal.append(sampleRecord(requestNo(n + 2))));
    const results = await Promise.allSettled(many);
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['rejected']));
    await journal.append(sampleRecord(requestNo(900)));
    const next = openRecordJournal(path.join(disk, 'journal'));
    expect(next.left.map(({ requestId }) => requestId)).toEqual([requestNo(1), requestNo(900)]);
    expect(next.damaged).toBe(0);
  });
});
