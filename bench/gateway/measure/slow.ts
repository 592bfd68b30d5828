import { short, table } from '../../table.ts';
import type { Load } from '../load/load.ts';
import { residentBytes } from '../process-use.ts';
import type { Subject } from '../subjects/subject.ts';
import { ask, type Measured } from './ask.ts';
import { count, megabytes, micros } from './cells.ts';

export const SLOW_STREAMS = 1_000;
const EVERY_MS = 100;

/** What became of the slow streams of one subject, and the most memory its process held in the meantime, in bytes. */
export interface Slow extends Measured {
  readonly most: number | undefined;
}

/** A thousand streams at the same time that each take their time. */
export async function measureSlow(load: Load, subjects: readonly Subject[]): Promise<Slow[]> {
  const slow: Slow[] = [];
  for (const subject of subjects) {
    const { pid } = subject;
    let most = 0;
    const watch = setInterval(() => {
      if (pid !== undefined) most = Math.max(most, residentBytes(pid));
    }, 200);
    try {
      const asked = { manner: EVERY_MS, connections: SLOW_STREAMS, until: { each: 1 } };
      const measured = await ask(load, subject, asked);
      slow.push({ ...measured, most: pid === undefined ? undefined : most });
    } finally {
      clearInterval(watch);
    }
  }
  return slow;
}

export function describeSlow(slow: readonly Slow[]): string {
  const rows = slow.map(({ subject, answered, lost, first, total, cpuMicros, most }) => [
    subject.name,
    count(answered),
    Object.entries(lost)
      .map(([kind, times]) => `${times} × ${kind}`)
      .join(', ') || '0',
    ...[`${short(first.p50)} ms`, `${short(total.p50)} ms`, micros(cpuMicros), megabytes(most)],
  ]);
  return [
    `### ${count(SLOW_STREAMS)} slow streams at the same time`,
    `${EVERY_MS} ms between chunks, each on a connection of its own.`,
    table(
      ['', 'whole', 'lost', 'first chunk p50', 'whole stream p50', 'CPU per stream', 'memory meanwhile'],
      rows,
    ),
  ].join('\n\n');
}
