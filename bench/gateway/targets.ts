import { short } from '../table.ts';
import type { Median } from './measure/in-turns.ts';
import type { Memory } from './measure/memory.ts';
import type { PlainFigures } from './measure/plain.ts';
import { SLOW_STREAMS, type Slow } from './measure/slow.ts';
import { MOST_STREAMS, type StreamFigures } from './measure/streams.ts';
import type { SubjectId } from './subjects/subject.ts';

/** Everything that a run measured; a part that was not asked for is empty. */
export interface Figures {
  readonly plain: PlainFigures;
  readonly streams: StreamFigures;
  readonly slow: readonly Slow[];
  readonly after: Memory;
}

interface Target {
  readonly what: string;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
  /** Undefined where it was not measured. */
  readonly read: (figures: Figures) => number | undefined;
}

const plainOf = ({ plain }: Figures, connections: number, id: SubjectId) =>
  plain.get(connections)?.find(({ subject }) => subject.id === id);

/** What a gateway did with streams of chunks so many milliseconds apart, at as many connections as there are. */
export function streamOf({ streams }: Figures, everyMs: number, id: SubjectId): Median | undefined {
  const most = streams.find((kind) => kind.everyMs === everyMs && kind.connections === MOST_STREAMS);
  return most?.medians.find(({ subject }) => subject.id === id);
}

const ratio = (a: Median | undefined, b: Median | undefined, read: (median: Median) => number) =>
  a === undefined || b === undefined ? undefined : read(a) / read(b);

/** What the design asks of our gateway on its embedded database, everything checked; nothing fails by it. */
const targets: readonly Target[] = [
  {
    what: 'requests per second at 32 connections',
    ...{ unit: '× Portkey’s', least: 8 },
    read: (figures) =>
      ratio(plainOf(figures, 32, 'ours'), plainOf(figures, 32, 'portkey'), ({ perSecond }) => perSecond),
  },
  {
    what: 'CPU per request at 32 connections',
    ...{ unit: 'µs', most: 300 },
    read: (figures) => plainOf(figures, 32, 'ours')?.cpuMicros,
  },
  {
    what: 'added p50 at one connection',
    ...{ unit: 'ms', most: 1 },
    read: (figures) => {
      const [ours, direct] = [plainOf(figures, 1, 'ours'), plainOf(figures, 1, 'direct')];
      return ours === undefined || direct === undefined ? undefined : ours.total.p50 - direct.total.p50;
    },
  },
  {
    what: `streams per second at ${MOST_STREAMS} connections, no time between chunks`,
    ...{ unit: '× Portkey’s', least: 2 },
    read: (figures) =>
      ratio(streamOf(figures, 0, 'ours'), streamOf(figures, 0, 'portkey'), ({ perSecond }) => perSecond),
  },
  {
    what: 'first chunk there',
    ...{ unit: '× Portkey’s', most: 1 / 6 },
    read: (figures) =>
      ratio(streamOf(figures, 0, 'ours'), streamOf(figures, 0, 'portkey'), ({ first }) => first.p50),
  },
  {
    what: 'total time of streams with 20 ms between chunks',
    ...{ unit: '× direct', most: 1.1 },
    read: (figures) =>
      ratio(streamOf(figures, 20, 'ours'), streamOf(figures, 20, 'direct'), ({ elapsedMs }) => elapsedMs),
  },
  {
    what: `streams lost of ${SLOW_STREAMS.toLocaleString('en')} at the same time`,
    ...{ unit: 'streams', most: 0 },
    read: ({ slow }) => {
      const ours = slow.find(({ subject }) => subject.id === 'ours');
      return ours === undefined ? undefined : SLOW_STREAMS - ours.answered;
    },
  },
  {
    what: 'memory after the load',
    ...{ unit: 'MB', most: 150 },
    read: ({ after }) => {
      const ours = [...after].find(([{ id }]) => id === 'ours');
      return ours === undefined ? undefined : ours[1] / 1_000_000;
    },
  },
];

export function describeTargets(figures: Figures): string {
  const lines = targets.flatMap(({ what, unit, least, most, read }) => {
    const value = read(figures);
    if (value === undefined) return [];
    const bound = least === undefined ? `at most ${short(most ?? 0)}` : `at least ${short(least)}`;
    const met = (least === undefined || value >= least) && (most === undefined || value <= most);
    return [`- ${what}: ${bound} ${unit}. ${short(value)} ${unit}: ${met ? 'met' : '**missed**'}.`];
  });
  return ['### Targets', 'Of our gateway on its embedded database.', lines.join('\n')].join('\n\n');
}
