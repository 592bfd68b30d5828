import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { useMemo } from 'react';
import { sayPeople } from '../../figures/said-figures.ts';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { type ChangeView, type GraphView, weekOf } from './graph-view.ts';
import { Missing } from './missing.tsx';
import { NoPicture } from './no-picture.tsx';
import { OrganisationPicture } from './organisation-picture.tsx';
import { placesOf } from './picture/layout.ts';
import { useGraphOf } from './use-graph.ts';
import { WeekSlider } from './week-slider.tsx';

/**
 * The weeks that have been analysed. The newest is the map of all: older weeks keep to its places, so that what moves from week to
 * week is the organisation and not the picture.
 */
export function Weeks(props: {
  newest: OrganisationGraph;
  newestWeek: string;
  view: GraphView;
  onView: ChangeView;
}) {
  const { newest, newestWeek, view, onView } = props;
  const week = weekOf(newest.weeks, view, newestWeek);
  const map = useMemo(() => placesOf(newest), [newest]);
  const answer = useGraphOf(week);
  return (
    <>
      <div className="graph-controls">
        <fieldset className="segments">
          <legend className="visually-hidden">{say('graph.view')}</legend>
          {(['teams', 'kinds'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === view.view}
              onClick={() => onView({ view: one, kind: undefined })}
            >
              {say(`graph.views.${one}`)}
            </button>
          ))}
        </fieldset>
        <WeekSlider
          weeks={newest.weeks}
          week={week}
          onWeek={(chosen) => onView({ week: chosen === newestWeek ? undefined : chosen }, { replace: true })}
        />
      </div>
      {view.week !== undefined && view.week !== week && <Missing what={['week']} />}
      <Loaded of={answer} lines={12}>
        {(graph) =>
          graph.standing === 'on' ? (
            <Week of={graph} map={map} {...{ newestWeek, view, onView }} />
          ) : (
            <NoPicture standing={graph.standing} />
          )
        }
      </Loaded>
    </>
  );
}

function Week(props: {
  of: OrganisationGraph;
  map: ReturnType<typeof placesOf>;
  newestWeek: string;
  view: GraphView;
  onView: ChangeView;
}) {
  const { of: graph, map, newestWeek, view, onView } = props;
  const week = graph.week ?? newestWeek;
  const places = useMemo(
    () => (week === newestWeek ? map : placesOf(graph, map)),
    [graph, map, week, newestWeek],
  );
  if (graph.teams.length === 0) return <Empty title={say('graph.small')}>{say('graph.smallNext')}</Empty>;
  return (
    <>
      <OrganisationPicture of={graph} week={week} places={places} view={view} onView={onView} />
      {graph.others > 0 && <p className="soft">{say('graph.others', { people: sayPeople(graph.others) })}</p>}
    </>
  );
}
