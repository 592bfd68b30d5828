import type { Item } from '../graph/item.ts';
import type { Place } from './reader.ts';

/** How far back a connector looks in its first round: what is older hardly counts any more (`HALF_LIFE_WEEKS`). */
const FIRST_MS = 26 * 7 * 86_400_000;

/** How far a round reaches back behind the start of the one before it, since an app's own machines differ. */
const OVERLAP_MS = 60_000;

/** From when on things are asked for in a round. ISO 8601. */
export function sinceOf(since: string | null, startedAt: number): string {
  return since ?? new Date(startedAt - FIRST_MS).toISOString();
}

/**
 * What the next round starts with, after a round's last page, which brought these: the app's own time as this round began. Of
 * an app that does not tell the time it is ours, but never past a change that was there before the rest was read: a clock of
 * ours that is ahead would leave out for ever what changes meanwhile.
 */
export function nextSince({ since, startedAt, appAt, newest }: Place, items: readonly Item[]): string | null {
  const bound = appAt ?? newest ?? newestOf(items);
  if (bound === null) return since;
  return new Date(
    appAt === null ? Math.min(bound, startedAt - OVERLAP_MS) : bound - OVERLAP_MS,
  ).toISOString();
}

/** When the newest of these was changed; null where there are none. */
export function newestOf(items: readonly Item[]): number | null {
  return items.length === 0 ? null : items.reduce((newest, { at }) => Math.max(newest, at), 0);
}
