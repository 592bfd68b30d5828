import type { Figures as AllFigures, Insights } from '@sidenote/contract/insights';
import type { InsightFigure } from '@sidenote/contract/insights-definitions';
import { Behind } from '../../charts/behind.tsx';
import { ChartKey } from '../../charts/chart-key.tsx';
import { WeekChart } from '../../charts/week-chart.tsx';
import { Figure, Figures } from '../../figures/figure.tsx';
import { sayMaybe, saySatisfaction, sayToldShare } from '../../figures/said-figures.ts';
import { say, sayDay } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

type Told = NonNullable<AllFigures['told']>;

const outcomes = [
  'replaced',
  'inserted',
  'copied',
  'discarded',
  'putBack',
] as const satisfies readonly (keyof Told & InsightFigure)[];

/** What people made of answers, and what they said of them. */
export function Outcomes({ of: { total, byWeek } }: { of: Insights }) {
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
      <Figures>
        <Figure title={say('insights.satisfaction')} of="satisfaction">
          {saySatisfaction(total.votes)}
        </Figure>
        <Figure title={say('insights.told')} of="told">
          {sayMaybe(total.told?.told)}
        </Figure>
        {outcomes.map((outcome) => (
          <Figure key={outcome} title={say(`insights.${outcome}`)} of={outcome}>
            {sayToldShare(total.told, (told) => told[outcome])}
          </Figure>
        ))}
      </Figures>
      <Behind>
        <Table
          caption={say('insights.answersChart')}
          rows={byWeek.toReversed()}
          keyOf={({ week }) => week}
          columns={[
            { id: 'week', title: say('figures.week'), cell: ({ week }) => sayDay(week) },
            {
              ...{ id: 'told', title: say('insights.told'), numeric: true },
              cell: ({ figures }) => sayMaybe(figures.told?.told),
            },
            ...outcomes.map((outcome) => ({
              ...{ id: outcome, title: say(`insights.${outcome}`), numeric: true },
              cell: ({ figures }: Insights['byWeek'][number]) => sayMaybe(figures.told?.[outcome]),
            })),
            {
              ...{ id: 'votes', title: say('insights.satisfaction'), numeric: true },
              cell: ({ figures }) => saySatisfaction(figures.votes),
            },
          ]}
        />
      </Behind>
    </Section>
  );
}
