/**
 * A minute and the second it began in: a request counts until it is surely older than a minute, so that no minute,
 * wherever it begins, holds more than the limit.
 */
export const WINDOW_SECONDS = 61;

/** Requests of the last minute, counted by second, oldest first. At most {@link WINDOW_SECONDS} entries. */
export interface Window {
  total: number;
  readonly seconds: { readonly second: number; count: number }[];
}

export function openWindow(): Window {
  return { total: 0, seconds: [] };
}

/** Drops what is older than the window. */
export function slide(window: Window, steadyMs: number): void {
  const oldest = Math.floor(steadyMs / 1_000) - WINDOW_SECONDS + 1;
  for (
    let first = window.seconds[0];
    first !== undefined && first.second < oldest;
    first = window.seconds[0]
  ) {
    window.total -= first.count;
    window.seconds.shift();
  }
}

/** Counts requests that begin now. */
export function countIn(window: Window, steadyMs: number, requests = 1): void {
  const second = Math.floor(steadyMs / 1_000);
  const last = window.seconds.at(-1);
  window.total += requests;
  if (last?.second === second) last.count += requests;
  else window.seconds.push({ second, count: requests });
}

/** Whole seconds until fewer than `limit` requests are left in the window, at least one. */
export function secondsToRoom(window: Window, steadyMs: number, limit: number): number {
  let left = window.total;
  for (const { second, count } of window.seconds) {
    left -= count;
    if (left < limit) return Math.max(1, Math.ceil(second + WINDOW_SECONDS - steadyMs / 1_000));
  }
  return WINDOW_SECONDS;
}
