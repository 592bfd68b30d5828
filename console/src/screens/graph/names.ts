import { edgeKindIds } from '@sidenote/contract/graph/edges';
import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { workObjectOf } from '@sidenote/contract/graph/work-objects';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { productNames } from '@sidenote/contract/product-names';
import { objectTypes } from '@sidenote/contract/wire';
import { say, sayRow } from '../../locales/say.ts';

export type Team = OrganisationGraph['teams'][number];

/** What a team is called: by the directory, else by where it works most. */
export function teamName({ name, containers }: Pick<Team, 'name' | 'containers'>): string {
  if (name !== null) return name;
  const [first] = containers;
  return first === undefined ? say('graph.unnamed') : say('graph.teamAround', { container: first.name });
}

/** Where a container is: its app, and the site that it is on. */
export function sayPlace({ app, site }: Pick<Team['containers'][number], 'app' | 'site'>): string {
  return sayRow([productNames[app], site]);
}

/** What a kind of work is called: as a model named it for this organisation, where it did. */
export function kindName(type: WorkType, names: OrganisationGraph['names'] = []): string {
  const own = names.find((one) => one.type === type)?.name;
  return own ?? say(`workTypes.${type === 'other' ? 'otherwise' : type}`);
}

/** What a request was about, by what its record calls it; what a later version knows is called as it is kept. */
export function objectName(objectType: string): string {
  const known = objectTypes.find((one) => one === objectType);
  if (known === undefined) return objectType;
  const type = workObjectOf(known);
  return say(`workObjects.${type === 'other' ? 'otherwise' : type}`);
}

/** What was seen, in a word or two; what a later version sees is called as it is kept. */
export function edgeName(kind: string): string {
  const known = edgeKindIds.find((one) => one === kind);
  return known === undefined ? kind : say(`edges.${known}`);
}
