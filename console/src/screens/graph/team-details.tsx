import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { productNames } from '@sidenote/contract/product-names';
import { sayPeople, sayShare } from '../../figures/said-figures.ts';
import { say } from '../../locales/say.ts';
import { KindButton } from './kind-mark.tsx';
import { LongList } from './long-list.tsx';
import { sayPlace, type Team, teamName } from './names.ts';
import { partnersOf } from './relations.ts';
import { WhyLine } from './why-line.tsx';

/** What is known of a team, and where each of it comes from. */
export function TeamDetails(props: {
  of: OrganisationGraph;
  team: Team;
  onTeam: (id: string) => void;
  onKind: (type: WorkType) => void;
}) {
  const { of: graph, team, onTeam, onKind } = props;
  const partners = partnersOf(graph, team.id);
  return (
    <>
      <h2>
        <bdi>{teamName(team)}</bdi>
      </h2>
      <p>{sayPeople(team.people)}</p>
      <h3>{say('graph.doesWhat')}</h3>
      <LongList of={team.types}>
        {({ type, share, why }) => (
          <li key={type}>
            <KindButton type={type} names={graph.names} onPress={() => onKind(type)} />
            <span className="soft">{say('graph.ofItsWork', { share: sayShare(share, 1) })}</span>
            <WhyLine of={why} />
          </li>
        )}
      </LongList>
      {team.containers.length > 0 && (
        <>
          <h3>{say('graph.whereWorks')}</h3>
          <LongList of={team.containers}>
            {({ app, site, name, why }) => (
              <li key={`${app} ${site} ${name}`}>
                <bdi>{name}</bdi>
                <span className="soft">{sayPlace({ app, site })}</span>
                <WhyLine of={why} />
              </li>
            )}
          </LongList>
        </>
      )}
      {team.apps.length > 0 && (
        <>
          <h3>{say('graph.apps')}</h3>
          <LongList of={team.apps}>
            {({ app, why }) => (
              <li key={app}>
                {productNames[app]}
                <WhyLine of={why} />
              </li>
            )}
          </LongList>
        </>
      )}
      <h3>{say('graph.withWhom')}</h3>
      {partners.length === 0 ? (
        <p className="soft">{say('graph.withNobody')}</p>
      ) : (
        <LongList of={partners}>
          {({ id, name, why }) => (
            <li key={id}>
              <button type="button" className="text-button" onClick={() => onTeam(id)}>
                <bdi>{name}</bdi>
              </button>
              <WhyLine of={why} />
            </li>
          )}
        </LongList>
      )}
    </>
  );
}
