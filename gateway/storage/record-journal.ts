import type { InteractionRecord } from '@sidenote/contract/record';
import { makePrivateFolder } from './database.ts';
import {
  appendTo,
  closeSegment,
  emptySegment,
  newSegment,
  readSegments,
  removeSegment,
  type Segment,
} from './journal-segment.ts';

/** A longer segment is followed by a new one, so that the journal of a gateway that never rests shrinks too. */
const SEGMENT_BYTES = 1_048_576;

/** Lines of the journal could not be read; nothing is told of what they hold. */
export class DamagedJournal extends Error {
  override readonly name = 'DamagedJournal';
}

export interface RecordJournal {
  /** What an earlier process did not get into the database, oldest first. */
  readonly left: readonly InteractionRecord[];
  /** Lines that could not be read, such as one that was being written when the process died. */
  readonly damaged: number;
  /**
   * Writes a record down, so that it outlives this process. Resolves when it has; rejects when the disk does not take
   * it, and nothing of it is there then.
   */
  append(record: InteractionRecord): Promise<void>;
  /** Forgets records that are in the database now. */
  stored(records: readonly InteractionRecord[]): void;
  /** Goes on in another file, so that the one before it is removed as soon as all of it is stored. */
  turn(): void;
  /** Closes the files; what is not stored stays for the next process. */
  close(): void;
}

/**
 * Opens the journal in a folder of its own. Lines are appended without `fsync`, in one write for everything that a
 * turn of the event loop brings: they survive the death of the process, not a power cut.
 */
export function openRecordJournal(folder: string, segmentBytes = SEGMENT_BYTES): RecordJournal {
  makePrivateFolder(folder);
  const earlier = readSegments(folder);
  const segmentOf = new Map<InteractionRecord, Segment>();
  for (const { segment, records } of earlier) {
    for (const record of records) segmentOf.set(record, segment);
    if (records.length === 0) removeSegment(segment);
  }
  let number = 1 + Math.max(0, ...earlier.map((left) => left.number));
  let active = newSegment(folder, number);
  let waiting = new Map<InteractionRecord, PromiseWithResolvers<void>>();
  let turn: NodeJS.Immediate | undefined;

  const startSegment = () => {
    try {
      active = newSegment(folder, number + 1);
      number += 1;
    } catch {
      // No room for another file now: the old one grows on.
    }
  };
  const write = () => {
    turn = undefined;
    const batch = waiting;
    waiting = new Map();
    if (active.bytes >= segmentBytes) startSegment();
    try {
      appendTo(active, [...batch.keys()]);
    } catch (error) {
      for (const { reject } of batch.values()) reject(error);
      return;
    }
    for (const [record, { resolve }] of batch) {
      segmentOf.set(record, active);
      resolve();
    }
  };

  const forget = (record: InteractionRecord) => {
    // In the database before it was written down: that will do.
    waiting.get(record)?.resolve();
    waiting.delete(record);
    const segment = segmentOf.get(record);
    segmentOf.delete(record);
    if (segment === undefined) return;
    segment.pending -= 1;
    if (segment.pending === 0 && segment !== active) removeSegment(segment);
  };

  return {
    left: earlier.flatMap(({ records }) => records),
    damaged: earlier.reduce((sum, { damaged }) => sum + damaged, 0),
    append: (record) => {
      const written = Promise.withResolvers<void>();
      waiting.set(record, written);
      turn ??= setImmediate(write);
      return written.promise;
    },
    stored: (records) => {
      for (const record of records) forget(record);
      if (active.pending === 0) emptySegment(active);
    },
    turn: () => {
      const before = active;
      if (before.bytes > 0) startSegment();
      if (before !== active && before.pending === 0) removeSegment(before);
    },
    close: () => {
      clearImmediate(turn);
      if (waiting.size > 0) write();
      for (const segment of new Set([active, ...segmentOf.values()])) closeSegment(segment);
    },
  };
}
