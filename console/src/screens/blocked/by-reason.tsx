import { type Blocked, blockedDimensions, type InsightDimension } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { ValueChart, type ValueOfChart } from '../../charts/value-chart.tsx';
import { sayInWeeks } from '../../figures/said-figures.ts';
import { valueName } from '../../figures/value-names.ts';
import { say, sayNumber } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** What the gateway refused: why, and on what. */
export function ByReason({ of: { by, weeks } }: { of: Blocked }) {
  return (
    <>
      <Section title={say('blocked.byCode')} lead={say('blocked.byCodeLead')}>
        <Chart of={by.code} dimension="code" weeks={weeks.length} />
      </Section>
      <Section title={say('blocked.more')}>
        {blockedDimensions
          .filter((dimension) => dimension !== 'code')
          .map((dimension) => (
            <div key={dimension} className="stack">
              <h3>{say(`insights.dimensions.${dimension}`)}</h3>
              <Chart of={by[dimension]} dimension={dimension} weeks={weeks.length} />
            </div>
          ))}
      </Section>
    </>
  );
}

function Chart(props: { of: Blocked['by']['code']; dimension: InsightDimension; weeks: number }) {
  const { of, dimension, weeks } = props;
  const rows: ValueOfChart[] = [
    ...of.rows.map((row) => ({
      ...{ id: `of ${row.value}`, title: valueName(dimension, row.value), amount: row.blocked },
      words: sayNumber(row.blocked) + sayInWeeks(row, weeks),
    })),
    ...(of.rest === 0
      ? []
      : [
          {
            id: 'rest',
            title: say('figures.rest'),
            amount: of.rest,
            words: sayNumber(of.rest),
            isRest: true,
          },
        ]),
  ];
  if (rows.length === 0) return <p className="soft">{say('figures.hidden')}</p>;
  const title = dimension === 'code' ? say('blocked.reason') : say(`insights.dimensions.${dimension}`);
  return (
    <>
      <ValueChart label={title} values={rows} />
      <Behind>
        <Table
          caption={title}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { id: 'value', title, cell: ({ title }) => title },
            { id: 'count', title: say('blocked.count'), numeric: true, cell: ({ words }) => words },
          ]}
        />
      </Behind>
    </>
  );
}
