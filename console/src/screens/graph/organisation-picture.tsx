import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { useMemo } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import { direction, say, sayCount, sayDay } from '../../locales/say.ts';
import { useSession } from '../../session/use-session.ts';
import { chosenIn } from './chosen.ts';
import { Details } from './details.tsx';
import { Find } from './find.tsx';
import type { ChangeView, GraphView } from './graph-view.ts';
import { Legend, Lines } from './legend.tsx';
import { Missing } from './missing.tsx';
import { kindName } from './names.ts';
import { kindScene } from './picture/kind-scene.ts';
import type { Places } from './picture/layout.ts';
import { Picture } from './picture/picture.tsx';
import { ratioAt } from './picture/scene.ts';
import { teamScene } from './picture/team-scene.ts';
import { kindsIn } from './relations.ts';
import { SavePicture } from './save-picture.tsx';
import { GraphTables } from './tables.tsx';
import { useEscape } from './use-escape.ts';

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
  const { team, kind, missing } = chosenIn(graph, view);
  const chosen = isOfTeams ? team?.id : kind;
  const looked = useMemo(() => ({ chosen, kind: isOfTeams ? kind : undefined }), [chosen, isOfTeams, kind]);
  const label = isOfTeams
    ? sayCount('graph.teamsPicture', scene.things.length)
    : sayCount('graph.kindsPicture', scene.things.length);
  const choose = (id: string | undefined) => onView(isOfTeams ? { team: id } : { kind: id });
  useEscape(letGo(view, onView));
  const hasLines = scene.ties.length > 0;
  const onTeam = (id: string) => onView({ view: 'teams', team: id, kind: undefined });
  const onKind = (one: GraphView['kind']) => onView({ view: 'kinds', kind: one });
  return (
    <>
      <Missing what={missing} />
      <div className="graph-sides">
        <div className="stack" ref={side}>
          <Picture key={view.view} scene={scene} looked={looked} label={label} onChoose={choose} />
          <Legend of={graph} kind={kind} onKind={(one) => onView({ kind: one })} />
          {hasLines && <Lines view={view.view} />}
          <SavePicture
            scene={scene}
            name={`sidenote-${view.view}-${week}`}
            said={{
              title: `${organisation.name} · ${say(`graph.views.${view.view}`)} · ${sayDay(week)}`,
              legend: isOfTeams
                ? kindsIn(graph).map((type) => ({ type, name: kindName(type, graph.names) }))
                : [],
              note: hasLines ? say(`graph.lines.${view.view}`) : undefined,
              direction: direction(),
            }}
          />
        </div>
        <div className="graph-beside stack">
          <Find
            of={graph}
            chosen={chosen}
            onFound={(found) => {
              if (found === undefined) choose(undefined);
              else if (found.team === undefined) onKind(found.kind);
              else onTeam(found.team);
            }}
          />
          <Details of={graph} chosen={isOfTeams ? team : kind} onTeam={onTeam} onKind={onKind} />
        </div>
      </div>
      <GraphTables of={graph} view={view.view} />
    </>
  );
}

/** Lets go of what is chosen: among teams first of the team, then of the kind of work that is looked for. */
function letGo({ view, team, kind }: GraphView, onView: ChangeView): (() => void) | undefined {
  const isTeam = view === 'teams' && team !== undefined;
  if (!isTeam && kind === undefined) return undefined;
  return () => {
    const was = document.activeElement;
    // What had the focus is gone with the details; the picture stays.
    if (was?.closest('.graph-details'))
      document.querySelector<HTMLElement>('.picture-frame')?.focus({ preventScroll: true });
    onView(isTeam ? { team: undefined } : { kind: undefined });
  };
}
