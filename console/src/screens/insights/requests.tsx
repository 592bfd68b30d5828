import type { Insights } from '@sidenote/contract/insights';
import { WeekChart } from '../../charts/week-chart.tsx';
import { FiguresByWeek } from '../../figures/figures-by-week.tsx';
import { TotalFigures } from '../../figures/total-figures.tsx';
import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';

const figures = ['requests', 'inputTokens', 'outputTokens', 'cost'] as const;

/** How often was asked, and about what that took. */
export function Requests({ of: insights }: { of: Insights }) {
  const { byWeek } = insights;
  return (
    <Section title={say('insights.requests')}>
      <WeekChart
        label={say('insights.requestsChart')}
        weeks={byWeek.map(({ week, figures: { requests } }) => ({
          week,
          parts: requests && [requests.requests],
        }))}
      />
      <TotalFigures of={insights} figures={figures} />
      <FiguresByWeek caption={say('insights.requestsChart')} of={byWeek} figures={figures} />
    </Section>
  );
}
