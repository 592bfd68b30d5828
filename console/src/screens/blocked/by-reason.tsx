import { type Blocked, blockedDimensions, type InsightDimension } from '@sidenote/contract/insights';
import { Behind } from '../../charts/behind.tsx';
import { ValueChart, type ValueOfChart } from '../../charts/value-chart.tsx';
import { valueName } from '../../figures/value-names.ts';
import { say, sayNumber } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** What the gateway refused: why, and on what. */
export function ByReason({ of: { by } }: { of: Blocked }) {
  return (
    <>
      <Section title={say('blocked.byCode')} lead={say('blocked.byCodeLead')}>
        <Chart of={by.code} dimension="code" />
      </Section>
      <Section title={say('blocked.more')}>
        {blockedDimensions
          .filter((dimension) => dimension !== 'code')
          .map((dimension) => (
            <div key={dimension} className="stack">
              <h3>{say(`insights.dimensions.${dimension}`)}</h3>
              <Chart of={by[dimension]} dimension={dimension} />
            </div>
          ))}
      </Section>
    </>
  );
}

function Chart({ of, dimension }: { of: Blocked['by']['code']; dimension: InsightDimension }) {
  const rows: ValueOfChart[] = [
    ...of.rows.map(({ value, blocked }) => ({
      ...{ id: `of ${value}`, title: valueName(dimension, value), amount: blocked },
      words: sayNumber(blocked),
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
