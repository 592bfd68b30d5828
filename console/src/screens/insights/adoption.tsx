import type { Funnel, Insights } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { ValueChart } from '../../charts/value-chart.tsx';
import { WeekChart } from '../../charts/week-chart.tsx';
import { sayPeople } from '../../figures/said-figures.ts';
import { say, sayDay } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

const steps = ['eligible', 'enabled', 'active', 'returning'] as const satisfies readonly (keyof Funnel)[];

/** From everybody who may use it to those who came back. */
export function Adoption({ of: { byWeek } }: { of: Insights }) {
  const last = byWeek.at(-1);
  if (last === undefined) return null;
  return (
    <Section title={say('insights.adoption')} lead={say('insights.adoptionLead', { day: sayDay(last.week) })}>
      <ValueChart
        label={say('insights.adoptionChart')}
        values={steps.map((step) => ({
          id: step,
          title: say(`insights.${step}`),
          amount: last.funnel[step] ?? 0,
          words: wordsOf(last.funnel[step]),
          note: say(`figures.definition.${step}`),
        }))}
      />
      <h3>{say('insights.activeChart')}</h3>
      <WeekChart
        label={say('insights.activeChart')}
        weeks={byWeek.map(({ week, funnel }) => ({ week, parts: [funnel.active] }))}
      />
      <Behind>
        <Table
          caption={say('insights.adoptionChart')}
          rows={byWeek.toReversed()}
          keyOf={({ week }) => week}
          columns={[
            { id: 'week', title: say('figures.week'), cell: ({ week }) => sayDay(week) },
            ...steps.map((step) => ({
              id: step,
              title: say(`insights.${step}`),
              numeric: true,
              cell: ({ funnel }: Insights['byWeek'][number]) => wordsOf(funnel[step]),
            })),
          ]}
        />
      </Behind>
    </Section>
  );
}

function wordsOf(people: number | null): string {
  return people === null ? say('insights.eligibleUnknown') : sayPeople(people);
}
