import { short } from '../../table.ts';
import type { Median } from './in-turns.ts';

export function count(value: number | undefined): string {
  return value === undefined ? '' : Math.round(value).toLocaleString('en');
}

export function micros(value: number | undefined): string {
  return value === undefined ? '–' : `${short(value)} µs`;
}

export function quantileCell(times: Median['total'] | undefined): string {
  return times === undefined ? '' : [times.p50, times.p95, times.p99].map(short).join(' / ');
}

export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${Math.round(bytes / 1_000_000)} MB`;
}

/** Says which answers were not whole, or that all were. */
export function lostNote(medians: readonly Median[]): string {
  const lost = medians.flatMap(({ subject, lost: what }) =>
    Object.entries(what).map(([kind, times]) => `${subject.name}: ${times} × ${kind}`),
  );
  const answered = medians.reduce((sum, median) => sum + median.answered, 0);
  return lost.length === 0
    ? `All ${count(answered)} answers were whole.`
    : `Not whole, of ${count(answered)}: ${lost.join('; ')}.`;
}
