import { randomFrom } from '../../scale/random.ts';

/** What an organisation is made by; the same comes out for the same. */
export interface Planting {
  readonly people: number;
  readonly weeks: number;
  /** Share of what people do that is with an object of another team, from 0 to 1. */
  readonly noise: number;
  readonly seed: number;
  /** Share of people who go over to another team in a week, from 0 to 1; nobody unless told. */
  readonly moving?: number;
  /** What one person does in a week; ten things unless told. */
  readonly perWeek?: number;
}

/** Sizes of teams, both included. */
const TEAM = { least: 5, most: 30 };

/** Teams next to each other that are one department: half of what crosses teams stays in it. */
const DEPARTMENT = 8;

/** Objects of a team in a week, for each of its people. */
const OBJECTS_PER_PERSON = 2;

export interface Did {
  readonly person: number;
  /** The team whose object it is, and which of its objects of the week. */
  readonly team: number;
  readonly object: number;
  /** From 0 to 1: what was done with it. */
  readonly chance: number;
}

export interface Planted {
  readonly teams: number;
  /** The team of everybody in a week, by their number. */
  teamsIn(week: number): Uint32Array;
  /** What was done in a week, from 0 on. */
  inWeek(week: number): Iterable<Did>;
}

/**
 * An organisation with teams of 5 to 30 people that is known in advance, to be found again: who is in which team, and what
 * they do week by week, most of it with objects of their own team.
 */
export function plant({ people, weeks, noise, seed, moving = 0, perWeek = 10 }: Planting): Planted {
  const random = randomFrom(seed);
  const first = new Uint32Array(people);
  let teams = 0;
  for (let next = 0; next < people; teams += 1) {
    const size = TEAM.least + Math.floor(random() * (TEAM.most - TEAM.least + 1));
    // The rest is never a team of fewer than five: it joins the last one.
    const end = people - next - size < TEAM.least ? people : next + size;
    first.fill(teams, next, end);
    next = end;
  }
  const byWeek = [first];
  for (let week = 1; week < weeks; week += 1) {
    const now = Uint32Array.from(byWeek[week - 1] ?? first);
    for (let person = 0; person < people; person += 1)
      if (random() < moving) now[person] = Math.floor(random() * teams);
    byWeek.push(now);
  }
  const teamsIn = (week: number) => byWeek[week] ?? first;

  const anotherThan = (team: number, chance: () => number): number => {
    const start = team - (team % DEPARTMENT);
    const near = Math.min(DEPARTMENT, teams - start);
    const other = chance() < 0.5 ? start + Math.floor(chance() * near) : Math.floor(chance() * teams);
    return other === team ? (team + 1) % teams : other;
  };

  return {
    teams,
    teamsIn,
    *inWeek(week) {
      const chance = randomFrom(seed * 1_000 + week + 1);
      const own = teamsIn(week);
      const sizes = new Uint32Array(teams);
      for (const team of own) sizes[team] = (sizes[team] ?? 0) + 1;
      for (let person = 0; person < people; person += 1)
        for (let done = 0; done < perWeek; done += 1) {
          const at = own[person] ?? 0;
          const team = chance() < noise ? anotherThan(at, chance) : at;
          const objects = Math.max(1, (sizes[team] ?? 0) * OBJECTS_PER_PERSON);
          yield { person, team, object: Math.floor(chance() * objects), chance: chance() };
        }
    },
  };
}
