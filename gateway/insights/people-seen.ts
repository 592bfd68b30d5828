import { weekOf } from '@sidenote/contract/weeks';
import type { Storage } from '../storage/database.ts';
import { holdErasures, withoutErased } from '../storage/erasures.ts';
import { writeNowAndThen } from '../storage/now-and-then.ts';
import { notePeople } from '../storage/person-weeks.ts';

/** People who are remembered as noted already; then it is forgotten and they are noted again. */
const REMEMBERED = 50_000;

export interface PeopleSeen {
  /** Notes that somebody's extension asked for the rules. */
  note(orgId: string, person: string): void;
  /** Writes what was noted so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface PeopleSeenOptions {
  readonly storage: Storage;
  /** Told when the database fails; who waited is noted with their next question. */
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

/** Notes who has Sidenote in a week, once a week, away from the requests that tell it. */
export function openPeopleSeen({ storage, onFailure, now = Date.now }: PeopleSeenOptions): PeopleSeen {
  /** Who waits, by organisation, with when they asked. */
  let waiting = new Map<string, Map<string, number>>();
  const noted = new Set<string>();

  const writeAll = async () => {
    const taken = waiting;
    waiting = new Map();
    for (const [orgId, people] of taken)
      try {
        await write(storage, orgId, people);
      } catch (error) {
        noted.clear();
        onFailure(error);
      }
  };

  return {
    ...writeNowAndThen({ waits: () => waiting.size > 0, write: writeAll }),
    note: (orgId, person) => {
      const at = now();
      const key = `${weekOf(at)} ${orgId} ${person}`;
      if (noted.has(key)) return;
      if (noted.size >= REMEMBERED) noted.clear();
      noted.add(key);
      const own = waiting.get(orgId) ?? new Map<string, number>();
      waiting.set(orgId, own.set(person, at));
    },
  };
}

async function write(storage: Storage, orgId: string, people: ReadonlyMap<string, number>): Promise<void> {
  await storage.inOrganisation(orgId, async (db) => {
    await holdErasures(db, storage.kind);
    const all = [...people].map(([person, at]) => ({ orgId, person, at }));
    const byWeek = Map.groupBy(await withoutErased(db, all), ({ at }) => weekOf(at));
    for (const [week, of] of byWeek)
      await notePeople(db, { orgId, week, people: of.map(({ person }) => person), asked: false });
  });
}
