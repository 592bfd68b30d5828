import type { Insights } from '@sidenote/contract/insights';
import { Figure, Figures } from './figure.tsx';
import { type CountedFigure, figureColumns } from './figure-columns.ts';

/** Some figures of all weeks together, each with what it says. */
export function TotalFigures(props: {
  of: Pick<Insights, 'total' | 'weeks'>;
  figures: readonly CountedFigure[];
}) {
  const { of, figures } = props;
  return (
    <Figures>
      {figureColumns(of.weeks.length)
        .filter(({ figure }) => figures.includes(figure))
        .map(({ id, figure, title, cell }) => (
          <Figure key={id} title={title} of={figure}>
            {cell(of.total)}
          </Figure>
        ))}
    </Figures>
  );
}
