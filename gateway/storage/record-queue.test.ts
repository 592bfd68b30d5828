import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InteractionRecord } from '@sidenote/contract/record';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRecordJournal } from './record-journal.ts';
import { type RecordQueue, startRecordQueue } from './record-queue.ts';

const record = (requestId: number) => ({ requestId: String(requestId) }) as InteractionRecord;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-queue-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(options: { capacity?: number; batchSize?: number; delayMs?: number; failures?: number } = {}) {
  const batches: string[][] = [];
  const failed: unknown[] = [];
  let failures = options.failures ?? 0;
  const queue = startRecordQueue({
    journal: openRecordJournal(path.join(folder, 'journal')),
    againMs: 1,
    write: async (records) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('disk full');
      }
      batches.push(records.map(({ requestId }) => requestId));
    },
    onFailure: (error) => void failed.push(error),
    ...options,
  });
  return { queue, batches, failed };
}

const add = (queue: RecordQueue, ...ids: number[]) => ids.map((id) => queue.reserve()?.fill(record(id)));

describe('the record queue', () => {
  test('writes a full batch at once, in order', async () => {
    const { queue, batches } = start({ batchSize: 3, delayMs: 60_000 });
    add(queue, 1, 2, 3);
    await expect.poll(() => batches).toEqual([['1', '2', '3']]);
  });

  test('writes a small batch after the delay', async () => {
    const { queue, batches } = start({ delayMs: 5 });
    add(queue, 1);
    await expect.poll(() => batches).toEqual([['1']]);
  });

  test('writes everything when it is flushed or closed', async () => {
    const { queue, batches } = start({ batchSize: 2, delayMs: 60_000 });
    add(queue, 1);
    await queue.flush();
    add(queue, 2);
    await queue.close();
    expect(batches).toEqual([['1'], ['2']]);
  });

  test('has no room beyond its capacity, reserved places included', async () => {
    const { queue } = start({ capacity: 2, delayMs: 60_000 });
    const place = queue.reserve();
    add(queue, 1);
    expect(queue.reserve()).toBeUndefined();
    place?.fill(record(2));
    expect(queue.reserve()).toBeUndefined();
    await queue.flush();
    expect(queue.reserve()).toBeDefined();
  });

  test('keeps what could not be written, says so, and writes it later', async () => {
    const { queue, batches, failed } = start({ failures: 1, delayMs: 1 });
    add(queue, 1);
    await expect.poll(() => failed.length).toBe(1);
    add(queue, 2);
    await queue.flush();
    expect(batches.flat()).toEqual(['1', '2']);
  });

  test('tells the one who flushes that it failed', async () => {
    const { queue, batches } = start({ failures: 1, delayMs: 60_000 });
    add(queue, 1);
    await expect(queue.flush()).rejects.toThrow('disk full');
    await queue.flush();
    expect(batches).toEqual([['1']]);
  });
});
