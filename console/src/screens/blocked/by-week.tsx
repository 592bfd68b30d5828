import type { Blocked } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { ChartKey } from '../../charts/chart-key.tsx';
import { WeekChart } from '../../charts/week-chart.tsx';
import { Definitions } from '../../figures/figure.tsx';
import { sayMaybe } from '../../figures/said-figures.ts';
import { say, sayDay } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** How much was refused, and where. */
export function ByWeek({ of: { byWeek } }: { of: Blocked }) {
  return (
    <Section title={say('blocked.byWeek')}>
      <ChartKey parts={[say('blocked.gateway'), say('blocked.device')]} />
      <WeekChart
        label={say('blocked.chart')}
        weeks={byWeek.map(({ week, gateway, device }) => ({ week, parts: [gateway, device] }))}
      />
      <Behind>
        <Table
          caption={say('blocked.chart')}
          rows={byWeek.toReversed()}
          keyOf={({ week }) => week}
          columns={[
            { id: 'week', title: say('figures.week'), cell: ({ week }) => sayDay(week) },
            {
              ...{ id: 'gateway', title: say('blocked.gateway'), numeric: true },
              cell: ({ gateway }) => sayMaybe(gateway),
            },
            {
              ...{ id: 'device', title: say('blocked.device'), numeric: true },
              cell: ({ device }) => sayMaybe(device),
            },
          ]}
        />
      </Behind>
      <Definitions
        of={[
          [say('blocked.gateway'), 'blocked'],
          [say('blocked.device'), 'device'],
          [say('figures.inHowManyWeeks'), 'weeks'],
          [say('figures.rest'), 'rest'],
        ]}
      />
    </Section>
  );
}
