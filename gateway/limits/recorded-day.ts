import { listAnsweredLengths } from '../storage/answered-lengths.ts';
import type { Storage } from '../storage/database.ts';
import { listOrganisations } from '../storage/organisations.ts';
import type { RecordedDay } from './begin-day.ts';
import { DAY_MS } from './clock.ts';
import type { Used } from './ledger.ts';
import { usedBefore } from './seed.ts';

const EVERYONE = 'everyone';

/**
 * What the records hold of a day. One organisation after the other, each by the index of its own: what is read and kept
 * at once is bounded by the largest of them, and other queries go on in between.
 */
export function recordedDay(storage: Storage): RecordedDay {
  return async function* (day) {
    let all = 0;
    for (const { id } of await storage.acrossOrganisations(listOrganisations)) {
      const rows = await storage.inOrganisation(id, (db) => listAnsweredLengths(db, day * DAY_MS, id));
      const tokens = summed(usedBefore(rows, []));
      all += tokens.get(EVERYONE) ?? 0;
      tokens.delete(EVERYONE);
      yield usedOf(tokens);
    }
    yield usedOf(new Map([[EVERYONE, all]]));
  };
}

function summed(used: readonly Used[]): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const one of used) tokens.set(one.key, (tokens.get(one.key) ?? 0) + one.tokens);
  return tokens;
}

function usedOf(tokens: ReadonlyMap<string, number>): Used[] {
  return [...tokens].map(([key, tokens]) => ({ key, requests: 0, tokens }));
}
