import type { Around, AroundQuery } from '@sidenote/contract/graph/around';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { weekOf } from '@sidenote/contract/weeks';
import type { Database } from '../storage/database.ts';
import { deducedGroupOf, groupNameOf, latestEvents, type OwnEvent } from '../storage/graph-near.ts';
import { endsOf } from './accounts-in.ts';
import { peopleAround } from './around-people.ts';
import { workAround } from './around-work.ts';
import type { NodeKeys } from './node-keys.ts';
import { containerOf } from './sealed-refs.ts';

/** Weeks that are looked back: after so many, something counts less than a fiftieth. */
const WEEKS = 26;
/** Requests of the caller's own that say which kind of work a place is of, and what hangs together there. */
const EVENTS = 300;

export interface AskedAround {
  readonly orgId: string;
  readonly person: string;
  /** The directory's team of the caller. */
  readonly team: string | null;
  readonly people: 'people' | 'teams';
  readonly query: AroundQuery;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the caller's own graph knows around an object. */
export async function aroundObject(db: Database, keys: NodeKeys, asked: AskedAround): Promise<Around> {
  const { orgId, person, team, people, query, now } = asked;
  const { ref } = query;
  const [week, since] = [weekOf(now), weekOf(now) - WEEKS];
  const object = keys.object(ref);
  const inside = containerOf(ref);
  const container = inside === undefined ? undefined : keys.container(inside);
  // What the directory says is what the line of context says, too; what was deduced stands in where it says nothing.
  const group = team ?? (await deducedGroupOf(db, orgId, person));
  const place = { team: await groupNameOf(db, orgId, group) };
  // What is known of teams alone is known of nobody: a colleague's work would be told as the caller's.
  if (people === 'teams') return { ...place, workType: null, people: [], work: [] };
  const links = new Map((query.links ?? []).map((link) => [keys.object(link), link]));
  const span = { week, since };
  const accounts = new Map(
    query.people
      .filter(({ account }) => account !== query.self)
      .map(({ account }) => [account, keys.account({ app: ref.app, site: ref.site, id: account })]),
  );
  const byKey = await endsOf(db, orgId, [...new Set(accounts.values())]);
  const ends = new Map(
    [...accounts].flatMap(([account, key]) => {
      const end = byKey.get(key);
      return end === undefined ? [] : [[account, end] as const];
    }),
  );
  const events = await latestEvents(db, orgId, person, EVENTS);
  const others = [...new Set(ends.values())].filter((end) => end !== person);
  return {
    ...place,
    workType: workTypeIn(events, { object, container }),
    people: await peopleAround(db, { orgId, self: person, named: query.people, ends, ...span }),
    work: await workAround(db, keys, {
      ...{ orgId, self: person, object, container, links, events, others, ...span },
      accounts: new Set(byKey.keys()),
    }),
  };
}

/** The kind of work that the caller mostly does on an object, or where it is; null where they did none there yet. */
function workTypeIn(
  events: readonly OwnEvent[],
  { object, container }: { object: string; container: string | undefined },
): WorkType | null {
  const on = events.filter((event) => event.object === object);
  const there = on.length > 0 ? on : events.filter((event) => (event.container ?? '') === container);
  const counted = workTypes
    .map((type) => ({ type, count: there.filter((event) => event.work_type === type).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return counted[0]?.type ?? null;
}
