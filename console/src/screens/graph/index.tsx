import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { say, sayCount, sayDay } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { AnalysisSection } from './analysis.tsx';
import { type GraphView, graphView, weekOf } from './graph-view.ts';
import './graph.css';
import { NoPicture } from './no-picture.tsx';
import { PlainWords } from './plain-words.tsx';
import { useGraphOf, useNewestGraph } from './use-graph.ts';
import { Weeks } from './weeks.tsx';

/** How teams work together and on what kinds of work: never about one person, and no group of fewer than five. */
export default function GraphScreen() {
  const [view, setView] = useView(graphView);
  const answer = useNewestGraph();
  const newest = answer.data?.value;
  const isOn = newest?.standing === 'on';
  return (
    <Page
      screen="graph"
      lead={isOn ? <Lead newest={newest} view={view} /> : undefined}
      note={isOn ? say(`graph.knows.${newest.knows}`) : undefined}
    >
      <Loaded of={answer} lines={12}>
        {(graph) =>
          graph.week === null ? (
            <NoPicture standing={graph.standing} />
          ) : (
            <Weeks newest={graph} newestWeek={graph.week} view={view} onView={setView} />
          )
        }
      </Loaded>
      {/* Of what is switched off nothing is analysed any more. */}
      {(newest === undefined || isOn) && <AnalysisSection />}
      {newest !== undefined && <PlainWords knows={newest.knows} />}
    </Page>
  );
}

/** What is true of the week that is shown. */
function Lead({ newest, view }: { newest: OrganisationGraph; view: GraphView }) {
  if (newest.week === null) return say('graph.leadNone');
  return <LeadOf week={weekOf(newest.weeks, view, newest.week)} />;
}

/** Whatever stands below is of the same answer, so that both change at once. */
function LeadOf({ week }: { week: string }) {
  const graph = useGraphOf(week).data?.value;
  // The line keeps its place meanwhile.
  if (graph === undefined) return '\u00a0';
  return sayCount('graph.lead', graph.teams.length, { day: sayDay(graph.week ?? week) });
}
