import {
  type Figures,
  type InsightDimension,
  type InsightsBy,
  insightDimensions,
  insightsBySchema,
} from '@sidenote/contract/insights';
import { useAnswer } from '../../api/use-answer.ts';
import { Behind } from '../../charts/behind.tsx';
import { ValueChart } from '../../charts/value-chart.tsx';
import { CsvButton } from '../../figures/csv-button.tsx';
import { Definitions } from '../../figures/figure.tsx';
import { countedFigures } from '../../figures/figure-columns.ts';
import { sayInWeeks, sayMaybe } from '../../figures/said-figures.ts';
import { valueName } from '../../figures/value-names.ts';
import { say } from '../../locales/say.ts';
import { AsOf } from '../../parts/as-of.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Section } from '../../parts/page.tsx';
import { BreakdownTable } from './breakdown-table.tsx';

/** The figures by one thing. */
export function Breakdown(props: {
  by: InsightDimension;
  query: string;
  onChange: (by: InsightDimension) => void;
}) {
  const { by, query, onChange } = props;
  const path = `/v1/admin/insights/by/${by}${query}`;
  const answer = useAnswer(path, insightsBySchema);
  return (
    <Section
      title={say('insights.by')}
      aside={<CsvButton path={path} name={`sidenote-insights-by-${by}.csv`} />}
    >
      <fieldset className="segments">
        <legend className="visually-hidden">{say('insights.byLabel')}</legend>
        {insightDimensions.map((dimension) => (
          <button
            key={dimension}
            type="button"
            aria-pressed={dimension === by}
            onClick={() => onChange(dimension)}
          >
            {say(`insights.dimensions.${dimension}`)}
          </button>
        ))}
      </fieldset>
      <Loaded of={answer}>
        {(of) => (
          <>
            {of.asOf !== null && <AsOf at={of.asOf} />}
            <ValueChart label={say('insights.byChart')} values={valuesOf(of)} />
            <Behind>
              <BreakdownTable of={of} />
            </Behind>
            <Definitions
              of={[
                ...(by === 'code' ? [[say('insights.dimensions.code'), 'code'] as const] : []),
                ...countedFigures.map((figure) => [say(`insights.${figure}`), figure] as const),
                [say('figures.inHowManyWeeks'), 'weeks'],
                [say('figures.rest'), 'rest'],
              ]}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function valuesOf({ dimension, rows, rest, weeks }: InsightsBy) {
  const wordsOf = ({ requests }: Figures) =>
    sayMaybe(requests?.requests) + sayInWeeks(requests, weeks.length);
  const shown = rows.map(({ value, label, figures }) => ({
    id: value,
    title: valueName(dimension, value, label),
    amount: figures.requests?.requests ?? 0,
    words: wordsOf(figures),
  }));
  if (rest.requests === null) return shown;
  const { requests } = rest.requests;
  return [
    ...shown,
    { id: ' rest', title: say('figures.rest'), amount: requests, words: wordsOf(rest), isRest: true },
  ];
}
