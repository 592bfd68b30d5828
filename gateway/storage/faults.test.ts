import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, type Postgres, startPostgres } from '../testing/postgres.ts';
import { addOrganisation, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { openStorage, type Storage } from './database.ts';
import { StorageFault } from './fault.ts';
import { listInteractions, writeInteractions } from './interactions.ts';
import { keepRecords } from './keep-records.ts';
import { findOrganisation } from './organisations.ts';
import { openRecordJournal } from './record-journal.ts';
import { startRecordQueue } from './record-queue.ts';

let postgres: Postgres;
let databaseUrl: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-faults-'));
  postgres = await startPostgres();
  databaseUrl = await createDatabase(postgres.adminUrl);
});
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true });
});

const read = (storage: Storage) => storage.inOrganisation('acme', (db) => findOrganisation(db, 'acme'));
const stored = (storage: Storage) => storage.inOrganisation('acme', (db) => listInteractions(db, 'acme'));

describe('PostgreSQL', () => {
  test.each(['fast', 'immediate'] as const)(
    'stopped (%s) is a fault for everyone who asks, and works once it is back',
    async (mode) => {
      const storage = await openStorage({ dataDir: folder, databaseUrl, poolSize: 3 });
      await storage.acrossOrganisations((db) => addOrganisation(db, 'acme'));
      await postgres.stop(mode);
      // More than the pool has connections: nobody may wait for one that never comes.
      const asked = await Promise.allSettled(Array.from({ length: 20 }, () => read(storage)));
      for (const answer of asked)
        expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StorageFault) });
      await postgres.start();
      await expect.poll(() => read(storage).catch(() => undefined)).toMatchObject({ id: 'acme' });
      await storage.close();
    },
  );

  test('restarted in the middle of a transaction undoes it, and the pool goes on', async () => {
    const storage = await openStorage({ dataDir: folder, databaseUrl, poolSize: 1 });
    const broken = storage.inOrganisation('acme', async (db) => {
      await writeInteractions(db, [sampleRecord(requestNo(900))]);
      await postgres.stop('immediate');
      await postgres.start();
      await writeInteractions(db, [sampleRecord(requestNo(901))]);
    });
    await expect(broken).rejects.toThrow(StorageFault);
    await expect.poll(() => stored(storage).catch(() => undefined)).toEqual([]);
    await storage.close();
  });

  test('down keeps records in journal and queue, up to their bound, and has each once when it is back', async () => {
    const storage = await openStorage({ dataDir: folder, databaseUrl });
    const failures: unknown[] = [];
    const queue = startRecordQueue({
      journal: openRecordJournal(path.join(folder, 'journal')),
      write: (batch) => keepRecords(storage, batch),
      onFailure: (error) => void failures.push(error),
      ...{ capacity: 50, batchSize: 10, delayMs: 1, againMs: 20 },
    });
    await postgres.stop();
    const records = Array.from({ length: 50 }, (_, n) => sampleRecord(requestNo(n), { at: n }));
    // Acknowledged although the database is down: the journal has them.
    await Promise.all(records.map((record) => queue.reserve()?.fill(record)));
    expect(queue.reserve()).toBeUndefined();
    await expect.poll(() => failures.length).toBeGreaterThan(1);
    await postgres.start();
    await expect.poll(() => stored(storage).catch(() => undefined)).toEqual(records);
    await expect.poll(() => queue.reserve()).toBeDefined();
    await queue.close();
    expect(openRecordJournal(path.join(folder, 'journal')).left).toEqual([]);
    await storage.close();
  });

  test('that never answers is given up on', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await expect(
      openStorage({ dataDir: folder, databaseUrl: `postgres://a@127.0.0.1:${port}/b` }),
    ).rejects.toThrow('databaseUrl');
    silent.close();
  });
});
