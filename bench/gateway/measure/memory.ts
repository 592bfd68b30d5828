import { setTimeout as pause } from 'node:timers/promises';
import { table } from '../../table.ts';
import { residentBytes } from '../process-use.ts';
import type { Subject } from '../subjects/subject.ts';
import { megabytes } from './cells.ts';

/** How long a process gets after the load before its memory is read. */
const REST_MS = 2_000;

/** Memory of each subject's process, in bytes. */
export type Memory = ReadonlyMap<Subject, number>;

export async function measureMemory(subjects: readonly Subject[]): Promise<Memory> {
  await pause(REST_MS);
  return new Map(
    subjects.flatMap((subject) => (subject.pid === undefined ? [] : [[subject, residentBytes(subject.pid)]])),
  );
}

export function describeMemory(before: Memory, after: Memory): string {
  const rows = [...before].map(([subject, idle]) => [
    subject.name,
    megabytes(idle),
    megabytes(after.get(subject)),
  ]);
  return [
    '### Memory',
    'Resident memory of the process before the first request, and after all of the above.',
    table(['', 'before', 'after'], rows),
  ].join('\n\n');
}
