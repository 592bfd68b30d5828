import { SMALLEST_TEAM } from '@sidenote/contract/graph/organisation-graph';
import { inFives } from '../../insights/fives.ts';
import { teamsOfPeople } from '../../storage/directory-teams.ts';
import { pageOfMembers } from '../../storage/graph-deduced.ts';
import { carryOn, type Members } from './carry-on.ts';
import type { Ends } from './ends.ts';
import type { Read } from './reading.ts';

/** A team of five people or more. */
export interface Team {
  readonly id: string;
  /** The group of the directory that most of them are in. */
  readonly groupId: string | null;
  /** In whole fives. */
  readonly people: number;
  /** Pseudonyms and keys of accounts. */
  readonly members: readonly string[];
}

export interface Found {
  readonly teams: readonly Team[];
  /** People in none of them, in whole fives. */
  readonly others: number;
}

/** Rows that are read at once. */
const PAGE = 5_000;

/** People who are looked up in the directory at once. */
const LOOKED_UP = 1_000;

/** Teams of the communities that five people and more are in, with the ids that they had the week before. */
export async function findTeams(
  read: Read,
  {
    orgId,
    ends,
    communities,
    makeId,
  }: { orgId: string; ends: Ends; communities: ArrayLike<number>; makeId: () => string },
): Promise<Found> {
  const groups = new Map<number, number[]>();
  for (let end = 0; end < communities.length; end += 1) {
    const community = communities[end] ?? 0;
    const own = groups.get(community) ?? [];
    groups.set(community, own);
    own.push(end);
  }
  const large = [...groups.values()].filter((own) => ends.fewestPeople(own) >= SMALLEST_TEAM);
  const small = [...groups.values()].filter((own) => ends.fewestPeople(own) < SMALLEST_TEAM);
  const members = large.map((own) => own.map((end) => ends.names[end] ?? ''));
  const ids = carryOn(members, await readMembers(read, orgId), makeId);
  const named = await groupsOf(read, orgId, members);
  return {
    teams: large.map((own, at) => ({
      id: ids[at] ?? makeId(),
      groupId: named[at] ?? null,
      people: inFives(ends.fewestPeople(own)),
      members: members[at] ?? [],
    })),
    others: inFives(ends.fewestPeople(small.flat())),
  };
}

/** Who was in which team when it was last found out. */
export async function readMembers(read: Read, orgId: string): Promise<Members> {
  const members = new Map<string, string>();
  let after = '';
  for (;;) {
    const page = await read((db) => pageOfMembers(db, orgId, { after, limit: PAGE }));
    for (const { person, team } of page) members.set(person, team);
    const last = page.at(-1);
    if (last === undefined) return members;
    after = last.person;
  }
}

/** The directory's group that more than half of each team is in; of two teams that would have the same, the larger has it. */
async function groupsOf(
  read: Read,
  orgId: string,
  teams: readonly (readonly string[])[],
): Promise<(string | undefined)[]> {
  const everybody = teams.flat();
  const groupOf = new Map<string, string>();
  for (let at = 0; at < everybody.length; at += LOOKED_UP) {
    const some = everybody.slice(at, at + LOOKED_UP);
    for (const [person, group] of await read((db) => teamsOfPeople(db, orgId, some)))
      groupOf.set(person, group);
  }
  const claims = teams.flatMap((members, at) => {
    const counts = new Map<string, number>();
    for (const person of members) {
      const group = groupOf.get(person);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > members.length / 2)
      .map(([group, count]) => ({ at, group, count }));
  });
  claims.sort((a, b) => b.count - a.count || a.at - b.at);
  const taken = new Set<string>();
  const named: (string | undefined)[] = teams.map(() => undefined);
  for (const { at, group } of claims) {
    if (taken.has(group)) continue;
    taken.add(group);
    named[at] = group;
  }
  return named;
}
