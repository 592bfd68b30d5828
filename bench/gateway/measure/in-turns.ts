import { quantile } from '../../figure.ts';
import type { Load } from '../load/load.ts';
import type { Subject } from '../subjects/subject.ts';
import { type Asked, ask, type Measured } from './ask.ts';

/** The medians of what several rounds brought for one subject; `lost` is what all of them lost. */
export interface Median {
  readonly subject: Subject;
  readonly perSecond: number;
  readonly cpuMicros: number | undefined;
  readonly elapsedMs: number;
  readonly total: Measured['total'];
  readonly first: Measured['first'];
  readonly answered: number;
  readonly lost: Readonly<Record<string, number>>;
}

/**
 * Asks all subjects the same in turns, each round beginning with another one, so that whatever else the machine does
 * falls on all of them alike.
 */
export async function inTurns(
  load: Load,
  subjects: readonly Subject[],
  asked: Asked,
  rounds: number,
): Promise<Median[]> {
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [index] of subjects.entries()) {
      const subject = subjects[(index + round) % subjects.length];
      if (subject !== undefined) all.push(await ask(load, subject, asked));
    }
  return subjects.map((subject) =>
    medianOf(
      subject,
      all.filter((measured) => measured.subject === subject),
    ),
  );
}

function medianOf(subject: Subject, rounds: readonly Measured[]): Median {
  const median = (read: (measured: Measured) => number) => quantile(rounds.map(read), 0.5);
  const times = (of: 'total' | 'first') => ({
    p50: median((measured) => measured[of].p50),
    p95: median((measured) => measured[of].p95),
    p99: median((measured) => measured[of].p99),
  });
  const lost: Record<string, number> = {};
  for (const measured of rounds)
    for (const [what, count] of Object.entries(measured.lost)) lost[what] = (lost[what] ?? 0) + count;
  return {
    subject,
    perSecond: median(({ perSecond }) => perSecond),
    cpuMicros: subject.pid === undefined ? undefined : median(({ cpuMicros = Number.NaN }) => cpuMicros),
    elapsedMs: median(({ elapsedMs }) => elapsedMs),
    total: times('total'),
    first: times('first'),
    answered: rounds.reduce((sum, { answered }) => sum + answered, 0),
    lost,
  };
}
