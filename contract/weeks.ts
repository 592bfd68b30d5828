import { utcDay } from './utc-day.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** 1 January 1970 was a Thursday: the first Monday came four days later. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/** The number of the week (Monday to Sunday, in UTC) that a time in milliseconds since 1970 is in. */
export function weekOf(at: number): number {
  return Math.floor((at - FIRST_MONDAY_MS) / WEEK_MS);
}

/** When a week begins, in milliseconds since 1970. It ends where the next one begins. */
export function startOf(week: number): number {
  return FIRST_MONDAY_MS + week * WEEK_MS;
}

/** A week as people read it: the day of its Monday, such as `2026-11-16`. */
export function nameOf(week: number): string {
  return utcDay(startOf(week));
}

/** The last week that is over for a day: until then votes and outcomes of its answers still come. */
export function lastOver(now: number): number {
  return weekOf(now - DAY_MS) - 1;
}

/** When the first week that is not over for a day will be, in milliseconds since 1970. */
export function nextOver(now: number): number {
  return startOf(lastOver(now) + 2) + DAY_MS;
}
