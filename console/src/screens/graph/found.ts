import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { productNames } from '@sidenote/contract/product-names';
import { say } from '../../locales/say.ts';
import { kindName, teamName } from './names.ts';

/** Something that a search found, and what is chosen by it. */
export interface Found {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly team?: string;
  readonly kind?: WorkType;
}

/** Teams, kinds of work and containers whose name has the words in it; without words, every team and kind. */
export function foundIn(graph: OrganisationGraph, words: string): Found[] {
  const wanted = plain(words);
  const teams = graph.teams.map((team): Found => {
    return { key: team.id, title: teamName(team), what: say('graph.foundTeam'), team: team.id };
  });
  const done = new Set(graph.teams.flatMap(({ types }) => types.map(({ type }) => type)));
  const kinds = workTypes
    .filter((type) => done.has(type))
    .map((type): Found => {
      return { key: type, title: kindName(type, graph.names), what: say('graph.foundKind'), kind: type };
    });
  const containers = graph.teams.flatMap((team) =>
    team.containers.map(({ app, name }): Found => {
      const what = say('graph.foundContainer', { app: productNames[app], team: teamName(team) });
      return { key: `${team.id} ${app} ${name}`, title: name, what, team: team.id };
    }),
  );
  const all = [...teams, ...kinds, ...(wanted === '' ? [] : containers)];
  return all
    .filter(({ title }) => plain(title).includes(wanted))
    .toSorted(
      (one, other) =>
        farFrom(one.title, wanted) - farFrom(other.title, wanted) || one.title.localeCompare(other.title),
    );
}

/** What is called so comes before what begins so, and that before what has it somewhere. */
function farFrom(title: string, wanted: string): number {
  const name = plain(title);
  if (name === wanted) return 0;
  return name.startsWith(wanted) ? 1 : 2;
}

/** Without case and accents, so that nobody has to know how it is written. */
function plain(text: string): string {
  return text.trim().normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
