import { short, table } from '../../table.ts';
import { residentBytes } from '../process-use.ts';
import { startOurs } from '../subjects/ours.ts';
import type { Bench } from '../surroundings.ts';
import { ask } from './ask.ts';
import { megabytes } from './cells.ts';

/** How long each kind of request is asked for before the other comes. */
const TURN_SECONDS = 10;
const CONNECTIONS = 64;
/**
 * The share of its memory that a gateway may grow by in the second half of a soak which is called flat: what readings differ by
 * anyway. So a short soak sees a fast leak alone, and says how fast.
 */
const FLAT = 0.01;

/** A reading of the process's memory: minutes since the start, bytes. */
export interface Reading {
  readonly minutes: number;
  readonly bytes: number;
}

/** Loads our gateway for so many minutes, in turns with answers in one piece and with streams, and watches its memory. */
export async function soakOurs(bench: Bench, minutes: number): Promise<string> {
  const subject = await startOurs(bench);
  const { pid = 0 } = subject;
  const from = performance.now();
  const sinceStart = () => (performance.now() - from) / 60_000;
  const readings: Reading[] = [{ minutes: 0, bytes: residentBytes(pid) }];
  let answered = 0;
  let lost = 0;
  try {
    for (let turn = 0; sinceStart() < minutes; turn += 1) {
      const manner = turn % 2 === 0 ? 'whole' : 5;
      const done = await ask(bench.load, subject, {
        manner,
        connections: CONNECTIONS,
        until: { seconds: TURN_SECONDS },
      });
      answered += done.answered;
      lost += Object.values(done.lost).reduce((sum, times) => sum + times, 0);
      readings.push({ minutes: sinceStart(), bytes: residentBytes(pid) });
    }
  } finally {
    await subject.stop();
  }
  return [
    `### A soak of ${minutes} minutes`,
    `Answers in one piece and streams with 5 ms between chunks in turns of ${TURN_SECONDS} s, over ${CONNECTIONS} connections; memory read after each turn. ${answered.toLocaleString('en')} answers were whole, ${lost} were not.`,
    table(
      ['', 'memory'],
      tenths(readings).map((reading) => [
        `after ${reading.minutes.toFixed(1)} minutes`,
        megabytes(reading.bytes),
      ]),
    ),
    growthOf(readings, minutes),
  ].join('\n\n');
}

/**
 * How memory grew, in words. A leak grows in the second half as in the first; what a process takes once, for the load that
 * it is under, comes in the first.
 */
export function growthOf(readings: readonly Reading[], minutes: number): string {
  const half = minutes / 2;
  const late = readings.filter((reading) => reading.minutes >= half);
  const pace = slope(late);
  const bytes = late.at(-1)?.bytes ?? Number.NaN;
  const grown = (pace * half) / bytes;
  const early = readings.filter((reading) => reading.minutes >= minutes / 10 && reading.minutes < half);
  return `It grows by ${megabytesAMinute(slope(early))} in the first half, without its first fifth in which it starts, and by ${megabytesAMinute(pace)} in the second (least squares over ${late.length} readings), ${short(grown * 100)} % of it by the end: ${grown <= FLAT ? `flat, as whatever grows by less than ${short((FLAT * bytes * 60) / half / 1_000_000)} MB an hour would be` : '**not flat**'}.`;
}

function megabytesAMinute(pace: number): string {
  return `${short(pace / 1_000_000)} MB a minute`;
}

/** About ten readings out of many, first and last among them. */
function tenths(readings: readonly Reading[]): Reading[] {
  const step = Math.max(1, Math.floor((readings.length - 1) / 10));
  return readings.filter((_, index) => index % step === 0 || index === readings.length - 1);
}

/** The slope of the straight line that fits best, in bytes a minute. */
export function slope(readings: readonly Reading[]): number {
  const mean = (read: (reading: Reading) => number) =>
    readings.reduce((sum, reading) => sum + read(reading), 0) / readings.length;
  const [x, y] = [mean((reading) => reading.minutes), mean((reading) => reading.bytes)];
  const over = mean((reading) => (reading.minutes - x) * (reading.bytes - y));
  return over / mean((reading) => (reading.minutes - x) ** 2);
}
