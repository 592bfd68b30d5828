import type { Insights } from '@sidenote/contract/insights';
import { ChartKey } from '../../charts/chart-key.tsx';
import { WeekChart } from '../../charts/week-chart.tsx';
import { FiguresByWeek } from '../../figures/figures-by-week.tsx';
import { TotalFigures } from '../../figures/total-figures.tsx';
import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';

const figures = [
  ...(['told', 'inserted', 'replaced', 'copied', 'discarded', 'putBack'] as const),
  ...(['up', 'down', 'satisfaction'] as const),
] as const;

/** What people made of answers, and what they said of them. */
export function Outcomes({ of: insights }: { of: Insights }) {
  const { byWeek } = insights;
  return (
    <Section title={say('insights.answers')}>
      <ChartKey
        parts={[
          say('insights.used'),
          say('insights.copied'),
          say('insights.discarded'),
          say('insights.putBack'),
        ]}
      />
      <WeekChart
        label={say('insights.answersChart')}
        weeks={byWeek.map(({ week, figures: { told } }) => ({
          week,
          parts: told && [told.replaced + told.inserted, told.copied, told.discarded, told.putBack],
        }))}
      />
      <TotalFigures of={insights} figures={figures} />
      <FiguresByWeek caption={say('insights.answersChart')} of={byWeek} figures={figures} />
    </Section>
  );
}
