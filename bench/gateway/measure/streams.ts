import { short, table } from '../../table.ts';
import { PIECES } from '../answers.ts';
import type { Load } from '../load/load.ts';
import type { Subject } from '../subjects/subject.ts';
import { count, lostNote, micros } from './cells.ts';
import { inTurns, type Median } from './in-turns.ts';

export const STREAM_CONNECTIONS = 256;

/** Milliseconds between chunks, and how many streams each connection carries one after the other. */
const kinds = [
  { everyMs: 0, each: 6 },
  { everyMs: 5, each: 4 },
  { everyMs: 20, each: 2 },
] as const;

/** Streams, by the milliseconds between their chunks. */
export type StreamFigures = ReadonlyMap<number, readonly Median[]>;

export async function measureStreams(
  load: Load,
  subjects: readonly Subject[],
  rounds: number,
): Promise<StreamFigures> {
  const figures = new Map<number, Median[]>();
  // Compiled first, as for answers in one piece.
  await inTurns(load, subjects, { manner: 0, connections: 32, until: { each: 100 } }, 1);
  for (const { everyMs, each } of kinds) {
    const asked = { manner: everyMs, connections: STREAM_CONNECTIONS, until: { each } };
    figures.set(everyMs, await inTurns(load, subjects, asked, rounds));
  }
  return figures;
}

export function describeStreams(figures: StreamFigures): string {
  const tables = [...figures].flatMap(([everyMs, medians]) => {
    const direct = medians.find(({ subject }) => subject.id === 'direct');
    const rows = medians.map(({ subject, perSecond, first, total, elapsedMs, cpuMicros }) => [
      subject.name,
      ...[count(perSecond), `${short(first.p50)} ms`, `${short(first.p99)} ms`, `${short(total.p50)} ms`],
      direct === undefined ? '' : `× ${short(elapsedMs / direct.elapsedMs)}`,
      micros(cpuMicros),
    ]);
    const title = everyMs === 0 ? 'No time between chunks' : `${everyMs} ms between chunks`;
    return [
      `${title}:`,
      table(
        [
          '',
          'streams/s',
          'first chunk p50',
          'p99',
          'whole stream p50',
          'all of them against direct',
          'CPU per stream',
        ],
        rows,
      ),
    ];
  });
  return [
    `### Streams at ${STREAM_CONNECTIONS} connections`,
    `Streams of ${PIECES} chunks, one after the other on each connection. Of each the events were counted, the text compared, finish reason and end mark looked for.`,
    ...tables,
    lostNote([...figures.values()].flat()),
  ].join('\n\n');
}
