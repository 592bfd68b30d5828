import { short, table } from '../../table.ts';
import type { Load } from '../load/load.ts';
import type { Subject } from '../subjects/subject.ts';
import { count, lostNote, micros, quantileCell } from './cells.ts';
import { inTurns, type Median } from './in-turns.ts';

const connectionCounts = [1, 32, 256] as const;

/** Answers in one piece, by the number of connections. */
export type PlainFigures = ReadonlyMap<number, readonly Median[]>;

/** Requests that are answered in one piece, one after the other on each connection. */
export async function measurePlain(
  load: Load,
  subjects: readonly Subject[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<PlainFigures> {
  const figures = new Map<number, Median[]>();
  for (const connections of connectionCounts) {
    const asked = { manner: 'whole', connections, until: { seconds } } as const;
    figures.set(connections, await inTurns(load, subjects, asked, rounds));
  }
  return figures;
}

export function describePlain(figures: PlainFigures): string {
  const [one = [], some = [], many = []] = connectionCounts.map((number) => figures.get(number));
  const direct = one.find(({ subject }) => subject.id === 'direct');
  const speeds = one.map((at1, index) => {
    const added =
      at1 === direct || direct === undefined ? '' : `${short(at1.total.p50 - direct.total.p50)} ms`;
    const speed = [at1, some[index], many[index]].map((at) => count(at?.perSecond));
    return [
      at1.subject.name,
      ...speed,
      added,
      micros(some[index]?.cpuMicros),
      micros(many[index]?.cpuMicros),
    ];
  });
  const times = one.map((at1, index) => [
    at1.subject.name,
    ...[at1, some[index], many[index]].map((at) => quantileCell(at?.total)),
  ]);
  return [
    '### Answers in one piece',
    'An answer of 1 KB, read and compared each time. CPU is what the process itself used per request, at 32 and at 256 connections.',
    table(
      ['', 'requests/s at 1', 'at 32', 'at 256', 'added p50 at 1', 'CPU per request at 32', 'at 256'],
      speeds,
    ),
    'Times from the request to the end of the answer: p50 / p95 / p99 in milliseconds.',
    table(['', 'at 1', 'at 32', 'at 256'], times),
    lostNote([...figures.values()].flat()),
  ].join('\n\n');
}
