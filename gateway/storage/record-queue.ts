import type { InteractionRecord } from '@sidenote/contract/record';
import type { RecordJournal } from './record-journal.ts';

export interface RecordQueue {
  /** Holds a place for one record, before the work it is about starts; undefined when nothing more can be kept. */
  reserve(): RecordPlace | undefined;
  /** Records that are not in the database yet, and places that are held. */
  waiting(): number;
  /** Resolves once everything added before the call is in the database; rejects when it cannot be. */
  flush(): Promise<void>;
  /** The same, and nothing of it is left in the journal: a killed process does not bring it back. */
  empty(): Promise<void>;
  /** The last flush; nothing can be added afterwards. What it could not store stays in the journal. */
  close(): Promise<void>;
}

export interface RecordPlace {
  /**
   * Gives the record to the queue, once. Resolves when it outlives this process: in the journal, or, where the disk
   * does not take that, in the database. Rejects when neither could be written.
   */
  fill(record: InteractionRecord): Promise<void>;
}

export interface RecordQueueOptions {
  readonly journal: RecordJournal;
  readonly write: (records: readonly InteractionRecord[]) => Promise<void>;
  /** Told when the journal or the database fails; the records stay in the queue and are tried again. */
  readonly onFailure: (error: unknown) => void;
  /** Records held in memory at most, including reserved places. */
  readonly capacity?: number;
  /** A batch is written as soon as it has this many records… */
  readonly batchSize?: number;
  /** …or this many milliseconds after its first one. */
  readonly delayMs?: number;
  /** After a failure the database is left alone for so long. */
  readonly againMs?: number;
}

/**
 * Collects records and writes them to the database in batches, so that no request waits for it; the journal keeps
 * them meanwhile. Bounded: who cannot reserve a place must refuse the request, so that no work goes unrecorded.
 */
export function startRecordQueue(options: RecordQueueOptions): RecordQueue {
  const { journal, write, onFailure, capacity = 10_000 } = options;
  const { batchSize = 1_000, delayMs = 500, againMs = 1_000 } = options;
  const waiting: InteractionRecord[] = [...journal.left];
  /** Records that the journal did not take: only the database can keep them. */
  const unwritten = new Map<InteractionRecord, PromiseWithResolvers<void>>();
  let reserved = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failing = false;
  let journalFails = false;

  const writeAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      try {
        await write(batch);
      } catch (error) {
        failing = true;
        settle(batch, ({ reject }) => reject(error));
        throw error;
      }
      failing = false;
      waiting.splice(0, batch.length);
      journal.stored(batch);
      settle(batch, ({ resolve }) => resolve());
    }
  };
  const settle = (batch: readonly InteractionRecord[], how: (kept: PromiseWithResolvers<void>) => void) => {
    if (unwritten.size === 0) return;
    for (const record of batch) {
      const kept = unwritten.get(record);
      if (kept !== undefined) how(kept);
      unwritten.delete(record);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    // One writer at a time; a failed write must not stop the ones after it.
    writing = writing.catch(() => undefined).then(writeAll);
    return writing;
  };
  const flushLater = (ms: number) => {
    timer ??= setTimeout(flushQuietly, ms);
  };
  const flushQuietly = () => {
    flush().catch((error: unknown) => {
      onFailure(error);
      flushLater(againMs);
    });
  };
  const keep = async (record: InteractionRecord) => {
    try {
      await journal.append(record);
      journalFails = false;
    } catch (error) {
      journalFails = true;
      onFailure(error);
      const kept = Promise.withResolvers<void>();
      unwritten.set(record, kept);
      flushQuietly();
      await kept.promise;
    }
  };

  if (waiting.length > 0) flushLater(0);
  return {
    reserve: () => {
      // Neither the disk nor the database takes anything now: what is done could not be recorded.
      if (failing && journalFails) return undefined;
      if (waiting.length + reserved >= capacity) return undefined;
      reserved += 1;
      return {
        fill: (record) => {
          reserved -= 1;
          waiting.push(record);
          if (waiting.length >= batchSize && !failing) flushQuietly();
          else flushLater(delayMs);
          return keep(record);
        },
      };
    },
    waiting: () => waiting.length + reserved,
    flush,
    empty: () => {
      journal.turn();
      return flush();
    },
    close: async () => {
      try {
        await flush();
      } finally {
        clearTimeout(timer);
        journal.close();
      }
    },
  };
}
