import type { Around, AroundQuery } from '@sidenote/contract/graph/around';
import { plainName } from '@sidenote/contract/graph/context';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { weekOf } from '@sidenote/contract/weeks';
import type { Database } from '../storage/database.ts';
import { latestEvents, teamNameOf } from '../storage/graph-near.ts';
import { endsOf } from './accounts-in.ts';
import { peopleAround } from './around-people.ts';
import { workAround } from './around-work.ts';
import type { NodeKeys } from './node-keys.ts';
import { containerOf } from './sealed-refs.ts';

/** Weeks that are looked back: after so many, something counts less than a fiftieth. */
const WEEKS = 26;
/** Requests of the caller's own that say which kind of work a place is of. */
const EVENTS = 200;

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
  const knows = people === 'people';
  const accountKeys = new Map(
    query.people
      .filter(({ account }) => account !== query.self)
      .map(({ account }) => [account, keys.account({ app: ref.app, site: ref.site, id: account })]),
  );
  const byKey = knows
    ? await endsOf(db, orgId, [...new Set(accountKeys.values())])
    : new Map<string, string>();
  const ends = new Map(
    [...accountKeys].flatMap(([account, key]) => {
      const end = byKey.get(key);
      return end === undefined ? [] : [[account, end] as const];
    }),
  );
  const name = await teamNameOf(db, orgId, { person, team });
  const span = { week, since };
  const others = [...new Set(ends.values())].filter((end) => end !== person);
  return {
    team: name === null ? null : plainName(name),
    workType: knows ? await workTypeIn(db, orgId, { person, object, container }) : null,
    people: knows
      ? await peopleAround(db, { orgId, self: person, object, named: query.people, ends, ...span })
      : [],
    // A team's work is not one person's to see: what is theirs alone nobody knows.
    work: knows
      ? await workAround(db, keys, { orgId, self: person, object, container, others, ...span })
      : [],
  };
}

/** The kind of work that the caller mostly does on an object, or where it is; null where they did none there yet. */
async function workTypeIn(
  db: Database,
  orgId: string,
  { person, object, container }: { person: string; object: string; container: string | undefined },
): Promise<WorkType | null> {
  const events = await latestEvents(db, orgId, person, EVENTS);
  const on = events.filter((event) => event.object === object);
  const there = on.length > 0 ? on : events.filter((event) => (event.container ?? '') === container);
  const counted = workTypes
    .map((type) => ({ type, count: there.filter((event) => event.work_type === type).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return counted[0]?.type ?? null;
}
