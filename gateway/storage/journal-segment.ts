import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { type InteractionRecord, interactionRecordSchema } from '@sidenote/contract/record';

const NAME = /^(\d+)\.journal$/;

/** One file of the journal: a line of JSON for each record. */
export interface Segment {
  readonly file: string;
  /** Undefined for one of an earlier process, which is only read. */
  readonly fd: number | undefined;
  bytes: number;
  /** Records in it that are not in the database yet. */
  pending: number;
}

export function newSegment(folder: string, number: number): Segment {
  const file = path.join(folder, `${number}.journal`);
  return { file, fd: openSync(file, 'ax', 0o600), bytes: 0, pending: 0 };
}

/** Appends records, all or none of them: what a full disk took is cut off again. Throws when it cannot be written. */
export function appendTo(segment: Segment, records: readonly InteractionRecord[]): void {
  if (segment.fd === undefined) throw new Error('The segment is read only.');
  const lines = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  try {
    for (let at = 0; at < lines.length; ) at += writeSync(segment.fd, lines, at);
  } catch (error) {
    ftruncateSync(segment.fd, segment.bytes);
    throw error;
  }
  segment.bytes += lines.length;
  segment.pending += records.length;
}

export function emptySegment(segment: Segment): void {
  if (segment.fd === undefined || segment.bytes === 0) return;
  ftruncateSync(segment.fd, 0);
  segment.bytes = 0;
}

/** Ends writing; one that nothing is left in goes. */
export function closeSegment(segment: Segment): void {
  if (segment.pending === 0) removeSegment(segment);
  else if (segment.fd !== undefined) closeSync(segment.fd);
}

export function removeSegment(segment: Segment): void {
  if (segment.fd !== undefined) closeSync(segment.fd);
  unlinkSync(segment.file);
}

/** What earlier processes left, in the order in which it was written. */
export interface LeftSegment {
  readonly number: number;
  readonly segment: Segment;
  readonly records: readonly InteractionRecord[];
  /** Lines that cannot be read, such as one that was being written when its process died. */
  readonly damaged: number;
}

export function readSegments(folder: string): LeftSegment[] {
  return readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .map((number) => readSegment(folder, number));
}

function readSegment(folder: string, number: number): LeftSegment {
  const file = path.join(folder, `${number}.journal`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const read = lines.filter((line) => line !== '').map(readLine);
  const records = read.filter((record) => record !== undefined);
  const segment = { file, fd: undefined, bytes: 0, pending: records.length };
  return { number, segment, records, damaged: read.length - records.length };
}

function readLine(line: string): InteractionRecord | undefined {
  try {
    return interactionRecordSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
