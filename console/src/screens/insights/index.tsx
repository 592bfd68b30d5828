import { insightDimensions, insightsSchema } from '@sidenote/contract/insights';
import { z } from 'zod';
import { useAnswer } from '../../api/use-answer.ts';
import { queryOf, shownOf, windowView } from '../../figures/figures-view.ts';
import { WindowControls } from '../../figures/window-controls.tsx';
import '../../figures/figures.css';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { AllFigures } from './all-figures.tsx';
import { Breakdown } from './breakdown.tsx';
import { Lead } from './lead.tsx';

const viewSchema = z.object({
  ...windowView,
  by: z.enum(insightDimensions).default('action').catch('action'),
});

/** How much Sidenote is used, by whom as a group, and how well: never by one person. */
export default function InsightsScreen() {
  const [view, setView] = useView(viewSchema);
  const answer = useAnswer(`/v1/admin/insights${queryOf(view)}`, insightsSchema);
  return (
    <Page screen="insights" lead={answer.data && <Lead of={answer.data.value} />}>
      <WindowControls view={view} known={answer.data?.value.weeks ?? []} onChange={setView} />
      <Loaded of={answer} lines={12}>
        {(insights) => {
          const query = queryOf(shownOf(view, insights));
          return (
            <AllFigures of={insights} query={query}>
              <Breakdown by={view.by} query={query} onChange={(by) => setView({ by })} />
            </AllFigures>
          );
        }}
      </Loaded>
    </Page>
  );
}
