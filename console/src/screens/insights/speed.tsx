import type { Insights } from '@sidenote/contract/insights';
import { FiguresByWeek } from '../../figures/figures-by-week.tsx';
import { TotalFigures } from '../../figures/total-figures.tsx';
import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';

const figures = ['firstMs', 'totalMs'] as const;

/** How long people waited. */
export function Speed({ of: insights }: { of: Insights }) {
  return (
    <Section title={say('insights.speed')}>
      <TotalFigures of={insights} figures={figures} />
      <FiguresByWeek caption={say('insights.speedTable')} of={insights.byWeek} figures={figures} />
    </Section>
  );
}
