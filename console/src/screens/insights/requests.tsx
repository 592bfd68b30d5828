import type { Insights } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { WeekChart } from '../../charts/week-chart.tsx';
import { Figure, Figures } from '../../figures/figure.tsx';
import { sayCost, sayMaybe } from '../../figures/said-figures.ts';
import { say, sayDay } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** How often was asked, and about what that took. */
export function Requests({ of: { total, byWeek } }: { of: Insights }) {
  const { requests, tokens } = total;
  return (
    <Section title={say('insights.requests')}>
      <WeekChart
        label={say('insights.requestsChart')}
        weeks={byWeek.map(({ week, figures }) => ({
          week,
          parts: figures.requests && [figures.requests.requests],
        }))}
      />
      <Figures>
        <Figure title={say('insights.requests')} of="requests">
          {sayMaybe(requests?.requests)}
        </Figure>
        <Figure title={say('insights.inputTokens')} of="inputTokens">
          {sayMaybe(tokens?.inputTokens)}
        </Figure>
        <Figure title={say('insights.outputTokens')} of="outputTokens">
          {sayMaybe(tokens?.outputTokens)}
        </Figure>
        <Figure title={say('insights.cost')} of="cost">
          {sayCost(tokens)}
        </Figure>
      </Figures>
      <Behind>
        <Table
          caption={say('insights.requestsChart')}
          rows={byWeek.toReversed()}
          keyOf={({ week }) => week}
          columns={[
            { id: 'week', title: say('figures.week'), cell: ({ week }) => sayDay(week) },
            {
              ...{ id: 'requests', title: say('insights.requests'), numeric: true },
              cell: ({ figures }) => sayMaybe(figures.requests?.requests),
            },
            {
              ...{ id: 'input', title: say('insights.inputTokens'), numeric: true },
              cell: ({ figures }) => sayMaybe(figures.tokens?.inputTokens),
            },
            {
              ...{ id: 'output', title: say('insights.outputTokens'), numeric: true },
              cell: ({ figures }) => sayMaybe(figures.tokens?.outputTokens),
            },
            {
              ...{ id: 'cost', title: say('insights.cost'), numeric: true },
              cell: ({ figures }) => sayCost(figures.tokens),
            },
          ]}
        />
      </Behind>
    </Section>
  );
}
