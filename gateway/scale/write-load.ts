import { randomUUID } from 'node:crypto';
import type { Storage } from '../storage/database.ts';
import { keepRecords } from '../storage/keep-records.ts';
import { runSql } from '../testing/postgres.ts';
import { END, type Population } from './population.ts';
import { recordsOf } from './records.ts';

export interface WriteLoad {
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly walBytesPerRow: number;
}

const WRITERS = 4;
const BATCH = 100;

/** Several instances that write their batches at the same time, through the gateway's own repository. */
export async function writeLoad(
  storage: Storage,
  adminUrl: string,
  { population, rows }: { population: Population; rows: number },
): Promise<WriteLoad> {
  const batches = inBatches(
    recordsOf({ ...population, rows })
      .map((record) => ({ ...record, requestId: randomUUID(), at: END + 1 }))
      .toArray(),
  );
  // Whole pages after a checkpoint go to the log too, as they would on a server that must survive a power cut.
  await runSql(adminUrl, 'alter system set full_page_writes = on', 'select pg_reload_conf()', 'checkpoint');
  const before = await walPosition(adminUrl);
  const began = performance.now();
  let written = 0;
  const write = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      const records = batch;
      await keepRecords(storage, records);
      written += records.length;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  const seconds = (performance.now() - began) / 1_000;
  const walBytes = (await walPosition(adminUrl)) - before;
  return { rows: written, rowsPerSecond: written / seconds, walBytesPerRow: walBytes / written };
}

function inBatches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_none, at) => all.slice(at * BATCH, (at + 1) * BATCH));
}

/** How much write-ahead log a server has written, in bytes. */
export async function walPosition(adminUrl: string): Promise<number> {
  const [row] = await runSql(adminUrl, `select (pg_current_wal_lsn() - '0/0')::float8 as at`);
  return Number(row?.at);
}
