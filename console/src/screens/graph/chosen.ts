import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import type { GraphView } from './graph-view.ts';
import type { Team } from './names.ts';
import { kindsIn } from './relations.ts';

/** What is chosen in a picture. */
export interface Chosen {
  readonly team: Team | undefined;
  readonly kind: WorkType | undefined;
  /** What the view names and this picture has not: of another week, or of an address that somebody shortened. */
  readonly missing: readonly ('team' | 'kind')[];
}

/** What a view names, as far as it is in this picture. */
export function chosenIn(graph: OrganisationGraph, { view, team: id, kind: type }: GraphView): Chosen {
  const team = view === 'teams' ? graph.teams.find((one) => one.id === id) : undefined;
  const kind = kindsIn(graph).find((one) => one === type);
  const lacksTeam = view === 'teams' && id !== undefined && team === undefined;
  const lacksKind = type !== undefined && kind === undefined;
  return {
    team,
    kind,
    missing: [...(lacksTeam ? ['team' as const] : []), ...(lacksKind ? ['kind' as const] : [])],
  };
}
