import type { Difference } from '../../change/draft.ts';
import { say, sayCount, sayList } from '../../locales/say.ts';

/** A single value as it was and becomes; undefined where it is the same. */
export function one<Value>(
  what: string,
  before: Value,
  after: Value,
  said: (value: Value) => string,
): Difference | undefined {
  return before === after ? undefined : { what, before: said(before), after: said(after) };
}

/** Lists that are no longer are read at a glance, and shown whole. */
const SHORT = 6;

/** Short lists as they were and become; of a long one what left it and what came to it, each with how many stay. */
export function list<Entry extends string>(
  what: string,
  before: readonly Entry[],
  after: readonly Entry[],
  named: (entry: Entry) => string = (entry) => entry,
): Difference | undefined {
  const gone = before.filter((entry) => !after.includes(entry));
  const come = after.filter((entry) => !before.includes(entry));
  if (gone.length === 0 && come.length === 0) return undefined;
  const all = (entries: readonly Entry[]) =>
    entries.length === 0 ? say('scope.emptyList') : sayList(entries.map(named));
  const staying = before.length - gone.length;
  if (staying === 0 || Math.max(before.length, after.length) <= SHORT)
    return { what, before: all(before), after: all(after) };
  const stays = sayCount('scope.stays', staying);
  const said = (entries: readonly Entry[]) =>
    entries.length === 0 ? stays : `${sayList(entries.map(named))} ${stays}`;
  return { what, before: said(gone), after: said(come) };
}
