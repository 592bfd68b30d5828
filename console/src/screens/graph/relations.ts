import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { teamName } from './names.ts';

type Collaboration = OrganisationGraph['collaborates'][number];

/** Kinds of work that a graph has, in the order of every picture. */
export function kindsIn({ teams, feeds }: OrganisationGraph): WorkType[] {
  const there = new Set([
    ...teams.flatMap(({ types }) => types.map(({ type }) => type)),
    ...feeds.flatMap(({ from, to }) => [from, to]),
  ]);
  return workTypes.filter((type) => there.has(type));
}

/** A team that another one works with. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** Of the strongest there is between two teams. */
  readonly share: number;
  readonly why: Collaboration['why'];
}

/** With whom a team works together, the closest first. */
export function partnersOf({ teams, collaborates }: OrganisationGraph, id: string): Partner[] {
  const names = new Map(teams.map((team) => [team.id, teamName(team)]));
  const most = Math.max(...collaborates.map(({ weight }) => weight));
  return collaborates
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ from, to, weight, why }) => {
      const partner = from === id ? to : from;
      const name = names.get(partner);
      return name === undefined ? [] : [{ id: partner, name, share: weight / most, why }];
    });
}

/**
 * Teams that do a kind of work, the one that does most of it first; `part` is how much of it is a team's, of each team as much as it
 * has people.
 */
export function teamsDoing({ teams }: Pick<OrganisationGraph, 'teams'>, type: WorkType) {
  const doing = teams
    .flatMap((team) => {
      const share = team.types.find((one) => one.type === type)?.share ?? 0;
      return share === 0 ? [] : [{ team, people: share * team.people }];
    })
    .toSorted((one, other) => other.people - one.people);
  const all = doing.reduce((sum, { people }) => sum + people, 0);
  return doing.map(({ team, people }) => ({ team, part: people / all }));
}
