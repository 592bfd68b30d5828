import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { teamName } from './names.ts';

type Collaboration = OrganisationGraph['collaborates'][number];

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

/** Teams that do a kind of work, by how many of their people that comes to, the most first. */
export function teamsDoing({ teams }: OrganisationGraph, type: WorkType) {
  return teams
    .flatMap((team) => {
      const share = team.types.find((one) => one.type === type)?.share ?? 0;
      return share === 0 ? [] : [{ team, share, people: share * team.people }];
    })
    .toSorted((one, other) => other.people - one.people);
}
