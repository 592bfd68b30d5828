import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { sayShare } from '../../figures/said-figures.ts';
import { say } from '../../locales/say.ts';
import { KindButton } from './kind-mark.tsx';
import { LongList } from './long-list.tsx';
import { kindName, teamName } from './names.ts';
import { kindShares } from './picture/kind-scene.ts';
import { teamsDoing } from './relations.ts';
import { WhyLine } from './why-line.tsx';

/** What is known of a kind of work: who does it, and what it leads to. */
export function KindDetails(props: {
  of: OrganisationGraph;
  type: WorkType;
  onTeam: (id: string) => void;
  onKind: (type: WorkType) => void;
}) {
  const { of: graph, type, onTeam, onKind } = props;
  const share = kindShares(graph).get(type) ?? 0;
  const flows = [
    { title: say('graph.leadsTo'), of: graph.feeds.filter(({ from }) => from === type), end: 'to' },
    { title: say('graph.comesFrom'), of: graph.feeds.filter(({ to }) => to === type), end: 'from' },
  ] as const;
  return (
    <>
      <h2>{kindName(type, graph.names)}</h2>
      <p>
        {say('graph.share')}: {sayShare(share, 1)}
      </p>
      <h3>{say('graph.whoDoes')}</h3>
      <LongList of={teamsDoing(graph, type)}>
        {({ team, part }) => (
          <li key={team.id}>
            <button type="button" className="text-button" onClick={() => onTeam(team.id)}>
              <bdi>{teamName(team)}</bdi>
            </button>
            <span className="soft">{say('graph.ofIt', { share: sayShare(part, 1) })}</span>
          </li>
        )}
      </LongList>
      {flows
        .filter(({ of }) => of.length > 0)
        .map(({ title, of, end }) => (
          <div key={end} className="stack">
            <h3>{title}</h3>
            <LongList of={of.toSorted((one, other) => other.weight - one.weight)}>
              {(feed) => (
                <li key={feed[end]}>
                  <KindButton type={feed[end]} names={graph.names} onPress={() => onKind(feed[end])} />
                  <WhyLine of={feed.why} />
                </li>
              )}
            </LongList>
          </div>
        ))}
    </>
  );
}
