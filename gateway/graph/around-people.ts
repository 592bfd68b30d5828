import type { Around, AroundQuery } from '@sidenote/contract/graph/around';
import type { WorkRole } from '@sidenote/contract/graph/work-note';
import type { Database } from '../storage/database.ts';
import { workedWith } from '../storage/graph-near.ts';
import { byEnd, countNow, weightOf, whyOf } from './why.ts';

/** How much it says about whom to ask that somebody has a role on the object. */
const byRole: Readonly<Record<WorkRole, number>> = {
  assignee: 1,
  author: 0.9,
  reviewer: 0.8,
  commenter: 0.5,
  attendee: 0.4,
};

export interface PeopleAround {
  readonly orgId: string;
  /** The caller, by their pseudonym. */
  readonly self: string;
  readonly named: AroundQuery['people'];
  /** What stands for those who are named, by their accounts; of who wants no part it is missing. */
  readonly ends: ReadonlyMap<string, string>;
  readonly week: number;
  readonly since: number;
}

/**
 * Those who were named, whom to turn to first: by what they are on the object, as the caller's browser says itself, and how
 * often the caller works with them. The object is not asked about: anybody can name one that they cannot open.
 */
export async function peopleAround(db: Database, asked: PeopleAround): Promise<Around['people']> {
  const { orgId, self, named, ends, week, since } = asked;
  const others = [...new Set(ends.values())].filter((end) => end !== self);
  const together = byEnd(await workedWith(db, orgId, { person: self, others, since }), 'target');
  const people = new Map<string, Around['people'][number]>();
  for (const account of new Set(named.map((one) => one.account))) {
    const end = ends.get(account);
    if (end === undefined || end === self) continue;
    const own = [...new Set(named.filter((one) => one.account === account).map(({ role }) => role))];
    const withSelf = together.get(end) ?? [];
    const now = own.reduce((sum, role) => sum + byRole[role], 0);
    const weight = weightOf(now + Math.log2(1 + countNow(withSelf, week)) / 2);
    people.set(account, { account, roles: own, weight, why: whyOf(withSelf) });
  }
  return [...people.values()].sort((a, b) => b.weight - a.weight || (a.account < b.account ? -1 : 1));
}
