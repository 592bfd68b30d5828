import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { openEnds } from './analysis/ends.ts';
import { findTeams } from './analysis/find-teams.ts';

const TEAM = 7;

describe.each(storageKinds)('people in no team, on %s,', (kind) => {
  const at = useStorage(kind);
  beforeEach(() => at.across((db) => addOrganisation(db, 'acme')));

  test.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [13, 10],
  ])('are counted in whole fives: %i are %i', async (alone, others) => {
    const people = Array.from({ length: TEAM + alone }, (_none, n) => personNo(n));
    const ends = openEnds(new Set(people));
    for (const person of people) ends.noteApp(ends.of(person), 'jira');
    // One team, and everybody else by themselves.
    const communities = people.map((_person, n) => Math.max(0, n - TEAM + 1));
    const of = { orgId: 'acme', ends, communities, makeId: () => 'team' };
    const found = await findTeams((work) => at.as(work), of);
    expect(found.teams.map((team) => team.people)).toEqual([5]);
    expect(found.others).toBe(others);
  });
});
