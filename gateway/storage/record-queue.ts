import type { InteractionRecord } from '@sidenote/contract/record';

export interface RecordQueue {
  /** Holds a place for one record, before the work it is about starts; undefined when the queue is full. */
  reserve(): RecordPlace | undefined;
  /** Resolves once everything added before the call is stored; rejects when it cannot be. */
  flush(): Promise<void>;
  /** The last flush; nothing can be added afterwards. */
  close(): Promise<void>;
}

export interface RecordPlace {
  /** Gives the record to the queue. Each place takes one record. */
  fill(record: InteractionRecord): void;
}

export interface RecordQueueOptions {
  readonly write: (records: readonly InteractionRecord[]) => Promise<void>;
  /** Told when a write fails; the records stay in the queue and are tried again. */
  readonly onFailure: (error: unknown) => void;
  /** Records held in memory at most, including reserved places. */
  readonly capacity?: number;
  /** A batch is written as soon as it has this many records… */
  readonly batchSize?: number;
  /** …or this many milliseconds after its first one. */
  readonly delayMs?: number;
}

/**
 * Collects records in memory and writes them in batches, so that no request waits for the database. Bounded: who
 * cannot reserve a place must refuse the request, so that no work goes unrecorded.
 */
export function startRecordQueue(options: RecordQueueOptions): RecordQueue {
  const { write, onFailure, capacity = 10_000, batchSize = 100, delayMs = 200 } = options;
  const waiting: InteractionRecord[] = [];
  let reserved = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      await write(batch);
      waiting.splice(0, batch.length);
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
      flushLater(1_000);
    });
  };

  return {
    reserve: () => {
      if (waiting.length + reserved >= capacity) return undefined;
      reserved += 1;
      return {
        fill: (record) => {
          reserved -= 1;
          waiting.push(record);
          if (waiting.length >= batchSize) flushQuietly();
          else flushLater(delayMs);
        },
      };
    },
    flush,
    close: flush,
  };
}
