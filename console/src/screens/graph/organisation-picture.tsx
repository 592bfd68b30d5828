import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { workTypes } from '@sidenote/contract/graph/work-types';
import { useMemo } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import { direction, say, sayCount, sayDay } from '../../locales/say.ts';
import { useSession } from '../../session/use-session.ts';
import { Find } from './find.tsx';
import type { ChangeView, GraphView } from './graph-view.ts';
import { KindDetails } from './kind-details.tsx';
import { kindsIn, Legend, Lines } from './legend.tsx';
import { kindName } from './names.ts';
import { kindScene } from './picture/kind-scene.ts';
import type { Places } from './picture/layout.ts';
import { Picture } from './picture/picture.tsx';
import { ratioAt } from './picture/scene.ts';
import { teamScene } from './picture/team-scene.ts';
import { SavePicture } from './save-picture.tsx';
import { GraphTables } from './tables.tsx';
import { TeamDetails } from './team-details.tsx';

/** The organisation of one week as a picture, with what is chosen in it, and the tables behind it. */
export function OrganisationPicture(props: {
  of: OrganisationGraph;
  week: string;
  places: Places;
  view: GraphView;
  onView: ChangeView;
}) {
  const { of: graph, week, places, view, onView } = props;
  const { organisation } = useSession();
  const isOfTeams = view.view === 'teams';
  const [side, pixels] = useWidth<HTMLDivElement>();
  const ratio = ratioAt(pixels);
  const scene = useMemo(
    () => (isOfTeams ? teamScene(graph, places, ratio) : kindScene(graph, ratio)),
    [graph, places, isOfTeams, ratio],
  );
  const team = graph.teams.find(({ id }) => id === view.team);
  const chosen = isOfTeams ? team?.id : view.kind;
  const looked = useMemo(
    () => ({ chosen, kind: isOfTeams ? view.kind : undefined }),
    [chosen, isOfTeams, view.kind],
  );
  const label = isOfTeams
    ? sayCount('graph.teamsPicture', scene.things.length)
    : sayCount('graph.kindsPicture', scene.things.length);
  const choose = (id: string | undefined) =>
    onView(isOfTeams ? { team: id } : { kind: workTypes.find((type) => type === id) });
  const kinds = kindsIn(graph);
  const hasLines = scene.ties.length > 0;
  const details = {
    onTeam: (id: string) => onView({ view: 'teams', team: id, kind: undefined }),
    onKind: (kind: GraphView['kind']) => onView({ view: 'kinds', kind }),
  };
  return (
    <>
      <div className="graph-sides">
        <div className="stack" ref={side}>
          <Picture key={view.view} scene={scene} looked={looked} label={label} onChoose={choose} />
          <Legend of={graph} kind={view.kind} onKind={(kind) => onView({ kind })} />
          {hasLines && <Lines view={view.view} />}
          <SavePicture
            scene={scene}
            name={`sidenote-${view.view}-${week}`}
            said={{
              title: `${organisation.name} · ${say(`graph.views.${view.view}`)} · ${sayDay(week)}`,
              legend: isOfTeams ? kinds.map((type) => ({ type, name: kindName(type, graph.names) })) : [],
              note: hasLines ? say(`graph.lines.${view.view}`) : undefined,
              direction: direction(),
            }}
          />
        </div>
        <div className="graph-beside stack">
          <Find
            of={graph}
            chosen={chosen}
            onFound={(found) =>
              found.team === undefined ? details.onKind(found.kind) : details.onTeam(found.team)
            }
          />
          {isOfTeams && team !== undefined && (
            <section className="box stack" aria-label={say('graph.foundTeam')}>
              <TeamDetails of={graph} team={team} {...details} />
            </section>
          )}
          {!isOfTeams && view.kind !== undefined && (
            <section className="box stack" aria-label={say('graph.foundKind')}>
              <KindDetails of={graph} type={view.kind} {...details} />
            </section>
          )}
        </div>
      </div>
      <GraphTables of={graph} view={view.view} />
    </>
  );
}
