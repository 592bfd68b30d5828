import type { Figures } from '@sidenote/contract/insights';
import { say } from '../locales/say.ts';
import { sayCost, sayInWeeks, sayMaybe, sayOfTold, saySatisfaction, saySeconds } from './said-figures.ts';

const times = ['firstMs', 'totalMs'] as const;
const points = [
  ['p50', 'half'],
  ['p95', 'most'],
] as const;
const outcomes = ['inserted', 'replaced', 'copied', 'discarded', 'putBack'] as const;

/** What is counted of requests, by the names of the definitions. */
export const countedFigures = [
  ...(['requests', 'inputTokens', 'outputTokens', 'cost'] as const),
  ...times,
  ...(['told', ...outcomes, 'up', 'down', 'satisfaction'] as const),
] as const;
export type CountedFigure = (typeof countedFigures)[number];

/** A figure as a column of a table: `figure` is what it is one of. */
export interface FigureColumn {
  readonly id: string;
  readonly figure: CountedFigure;
  readonly title: string;
  readonly cell: (of: Figures) => string;
}

/**
 * Every figure as a column, like the files have them and in their order. The first one of those that are counted together says
 * of how many weeks they are, where it is not all of the `weeks` that are looked at.
 */
export function figureColumns(weeks: number): readonly FigureColumn[] {
  const inWeeks = (of: { readonly weeks: number } | null) => sayInWeeks(of, weeks);
  return [
    column('requests', ({ requests }) => sayMaybe(requests?.requests) + inWeeks(requests)),
    column('inputTokens', ({ tokens }) => sayMaybe(tokens?.inputTokens) + inWeeks(tokens)),
    column('outputTokens', ({ tokens }) => sayMaybe(tokens?.outputTokens)),
    column('cost', ({ tokens }) => sayCost(tokens)),
    ...times.flatMap((time) =>
      points.map(([point, words]) => ({
        ...{ id: `${time} ${point}`, figure: time },
        title: `${say(`insights.${time}`)}: ${say(`insights.${words}`)}`,
        cell: ({ times: of }: Figures) =>
          saySeconds(of?.[time][point]) + (time === 'firstMs' && point === 'p50' ? inWeeks(of) : ''),
      })),
    ),
    column('told', ({ told }) => sayMaybe(told?.told) + inWeeks(told)),
    ...outcomes.map((outcome) => column(outcome, ({ told }) => sayOfTold(told, outcome))),
    column('up', ({ votes }) => sayMaybe(votes?.up) + inWeeks(votes)),
    column('down', ({ votes }) => sayMaybe(votes?.down)),
    column('satisfaction', ({ votes }) => saySatisfaction(votes)),
  ];
}

function column(figure: CountedFigure, cell: FigureColumn['cell']): FigureColumn {
  return { id: figure, figure, title: say(`insights.${figure}`), cell };
}
