import { short, table } from '../../table.ts';
import { PIECES } from '../answers.ts';
import type { Load } from '../load/load.ts';
import type { Subject } from '../subjects/subject.ts';
import { count, lostNote, micros } from './cells.ts';
import { inTurns, type Median } from './in-turns.ts';

export const MOST_STREAMS = 256;

/** Milliseconds between chunks, connections, and how many streams each of them carries one after the other. */
const kinds = [
  { everyMs: 0, connections: 1, each: 100 },
  { everyMs: 0, connections: 32, each: 12 },
  { everyMs: 0, connections: MOST_STREAMS, each: 6 },
  { everyMs: 5, connections: 1, each: 6 },
  { everyMs: 5, connections: 32, each: 6 },
  { everyMs: 5, connections: MOST_STREAMS, each: 4 },
  { everyMs: 20, connections: 1, each: 2 },
  { everyMs: 20, connections: 32, each: 2 },
  { everyMs: 20, connections: MOST_STREAMS, each: 2 },
] as const;

/** What each gateway did with one kind of streams. */
interface Streams {
  /** Milliseconds between the chunks of each. */
  readonly everyMs: number;
  readonly connections: number;
  readonly medians: readonly Median[];
}

export type StreamFigures = readonly Streams[];

export async function measureStreams(
  load: Load,
  subjects: readonly Subject[],
  rounds: number,
): Promise<StreamFigures> {
  const figures: Streams[] = [];
  // Compiled first, as for answers in one piece.
  await inTurns(load, subjects, { manner: 0, connections: 32, until: { each: 100 } }, 1);
  for (const { everyMs, connections, each } of kinds) {
    const asked = { manner: everyMs, connections, until: { each } };
    figures.push({ everyMs, connections, medians: await inTurns(load, subjects, asked, rounds) });
  }
  return figures;
}

export function describeStreams(figures: StreamFigures): string {
  const tables = figures.flatMap(({ everyMs, connections, medians }) => {
    const direct = medians.find(({ subject }) => subject.id === 'direct');
    const rows = medians.map(({ subject, perSecond, first, total, elapsedMs, cpuMicros }) => [
      subject.name,
      ...[count(perSecond), `${short(first.p50)} ms`, `${short(first.p99)} ms`, `${short(total.p50)} ms`],
      direct === undefined ? '' : `× ${short(elapsedMs / direct.elapsedMs)}`,
      micros(cpuMicros),
    ]);
    const pause = everyMs === 0 ? 'no time' : `${everyMs} ms`;
    return [
      `${connections} ${connections === 1 ? 'connection' : 'connections'}, ${pause} between chunks:`,
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
    '### Streams',
    `Streams of ${PIECES} chunks, one after the other on each connection. Of each the events were counted, the text compared, finish reason and end mark looked for.`,
    ...tables,
    lostNote(figures.flatMap(({ medians }) => medians)),
  ].join('\n\n');
}
