/** The day in UTC that a time is in, such as `2026-11-26`; without one, today. Takes milliseconds since 1970. */
export function utcDay(at = Date.now()): string {
  return new Date(at).toISOString().slice(0, 10);
}
