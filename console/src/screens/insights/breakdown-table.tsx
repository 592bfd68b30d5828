import type { Figures, InsightsBy } from '@sidenote/contract/insights';
import { figureColumns } from '../../figures/figure-columns.ts';
import { valueName } from '../../figures/value-names.ts';
import { say } from '../../locales/say.ts';
import { Table } from '../../parts/table.tsx';

interface Row {
  readonly key: string;
  readonly title: string;
  readonly figures: Figures;
}

/** Every figure by one thing, and what is not shown by itself below. */
export function BreakdownTable({ of: { dimension, rows, rest, weeks } }: { of: InsightsBy }) {
  const all: Row[] = [
    ...rows.map(({ value, label, figures }) => ({
      ...{ key: `of ${value}`, title: valueName(dimension, value, label), figures },
    })),
    { key: 'rest', title: say('figures.rest'), figures: rest },
  ];
  return (
    <Table
      caption={say('insights.byChart')}
      rows={all}
      keyOf={({ key }) => key}
      columns={[
        { id: 'value', title: say(`insights.dimensions.${dimension}`), cell: ({ title }) => title },
        ...figureColumns(weeks.length).map(({ id, title, cell }) => ({
          ...{ id, title, numeric: true, cell: ({ figures }: Row) => cell(figures) },
        })),
      ]}
    />
  );
}
