import type { Figures, InsightsBy } from '@sidenote/contract/insights';
import { sayCost, sayMaybe, saySatisfaction, saySeconds, sayToldShare } from '../../figures/said-figures.ts';
import { valueName } from '../../figures/value-names.ts';
import { say, sayCount } from '../../locales/say.ts';
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
  /** A sum of fewer weeks than are looked at says of how many. */
  const inWeeks = (of: { readonly weeks: number } | null) =>
    of === null || of.weeks === weeks.length ? '' : ` (${sayCount('figures.inWeeks', of.weeks)})`;
  const numeric = true;
  return (
    <Table
      caption={say('insights.byChart')}
      rows={all}
      keyOf={({ key }) => key}
      columns={[
        { id: 'value', title: say(`insights.dimensions.${dimension}`), cell: ({ title }) => title },
        {
          ...{ id: 'requests', title: say('insights.requests'), numeric },
          cell: ({ figures: { requests } }) => `${sayMaybe(requests?.requests)}${inWeeks(requests)}`,
        },
        {
          ...{ id: 'used', title: say('insights.used'), numeric },
          cell: ({ figures: { told } }) => sayToldShare(told, (of) => of.replaced + of.inserted),
        },
        {
          ...{ id: 'copied', title: say('insights.copied'), numeric },
          cell: ({ figures: { told } }) => sayToldShare(told, ({ copied }) => copied),
        },
        {
          ...{ id: 'discarded', title: say('insights.discarded'), numeric },
          cell: ({ figures: { told } }) => sayToldShare(told, ({ discarded }) => discarded),
        },
        {
          ...{ id: 'satisfaction', title: say('insights.satisfaction'), numeric },
          cell: ({ figures: { votes } }) => saySatisfaction(votes),
        },
        {
          ...{ id: 'first', title: say('insights.firstMs'), numeric },
          cell: ({ figures: { times } }) => saySeconds(times?.firstMs.p50),
        },
        {
          ...{ id: 'total', title: say('insights.totalMs'), numeric },
          cell: ({ figures: { times } }) => saySeconds(times?.totalMs.p50),
        },
        {
          ...{ id: 'cost', title: say('insights.cost'), numeric },
          cell: ({ figures: { tokens } }) => sayCost(tokens),
        },
      ]}
    />
  );
}
