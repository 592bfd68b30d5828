import type { Insights } from '@sidenote/contract/insights';
import { Behind } from '../charts/behind.tsx';
import { say, sayDay } from '../locales/say.ts';
import { Table } from '../parts/table.tsx';
import { type CountedFigure, figureColumns } from './figure-columns.ts';

/** Some figures of each week as a table behind their chart, the newest first. */
export function FiguresByWeek(props: {
  caption: string;
  of: Insights['byWeek'];
  figures: readonly CountedFigure[];
}) {
  const { caption, of, figures } = props;
  return (
    <Behind>
      <Table
        caption={caption}
        rows={of.toReversed()}
        keyOf={({ week }) => week}
        columns={[
          { id: 'week', title: say('figures.week'), cell: ({ week }) => sayDay(week) },
          ...figureColumns(1)
            .filter(({ figure }) => figures.includes(figure))
            .map(({ id, title, cell }) => ({
              ...{ id, title, numeric: true, cell: (row: (typeof of)[number]) => cell(row.figures) },
            })),
        ]}
      />
    </Behind>
  );
}
