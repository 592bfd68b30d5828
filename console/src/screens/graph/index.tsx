import { say, sayCount, sayDay } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { AnalysisSection } from './analysis.tsx';
import { graphView } from './graph-view.ts';
import './graph.css';
import { NoPicture } from './no-picture.tsx';
import { PlainWords } from './plain-words.tsx';
import { useNewestGraph } from './use-graph.ts';
import { Weeks } from './weeks.tsx';

/** How teams work together and on what kinds of work: never about one person, and no group of fewer than five. */
export default function GraphScreen() {
  const [view, setView] = useView(graphView);
  const answer = useNewestGraph();
  const newest = answer.data?.value;
  const lead =
    newest === undefined
      ? undefined
      : newest.week === null
        ? say('graph.leadNone')
        : sayCount('graph.lead', newest.teams.length, { day: sayDay(newest.week) });
  return (
    <Page screen="graph" lead={lead}>
      <Loaded of={answer} lines={12}>
        {(graph) =>
          graph.week === null ? (
            <NoPicture />
          ) : (
            <Weeks newest={graph} newestWeek={graph.week} view={view} onView={setView} />
          )
        }
      </Loaded>
      <AnalysisSection />
      <PlainWords />
    </Page>
  );
}
