import type { Figure, Section } from './figure.ts';
import { short, table } from './table.ts';

/** Sections as Markdown, each a table, and a line for each budget. */
export function report(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ title, how, figures }) => [`### ${title}`, how, tableOf(figures)]);
  const budgets = sections.flatMap(({ title, figures }) =>
    figures.flatMap((figure) => budgetLine(title, figure)),
  );
  return [...parts, '### Budgets', budgets.join('\n')].join('\n\n');
}

function tableOf(figures: readonly Figure[]): string {
  const columns: readonly (readonly [head: string, cell: (figure: Figure) => string | undefined])[] = [
    ['what', ({ what }) => what],
    [headOf(figures), (figure) => amount(figure, figure.p50)],
    ['p95', (figure) => amount(figure, figure.p95)],
    ['growth', ({ growth }) => (growth === undefined ? undefined : `× ${short(growth)}`)],
    ['baseline p50', (figure) => amount(figure, figure.baseline)],
    ['× baseline', ({ p50, baseline }) => (baseline === undefined ? undefined : short(p50 / baseline))],
  ];
  const used = columns.filter(([, cell]) => figures.some((figure) => cell(figure) !== undefined));
  return table(
    used.map(([head]) => head),
    figures.map((figure) => used.map(([, cell]) => cell(figure) ?? '')),
  );
}

/** What the first figure of each row is. */
function headOf(figures: readonly Figure[]): string {
  if (figures.some(({ p95 }) => p95 !== undefined)) return 'p50';
  return figures.some(({ unit }) => unit === 'KB') ? 'size' : 'time';
}

/** One that is missed says why where that is known, and what the baseline alone took where that is over it as well. */
function budgetLine(title: string, figure: Figure): string[] {
  const { what, p50, baseline, budget, unit, whyMissed } = figure;
  if (budget === undefined) return [];
  const line = `- ${title}, ${what}: at most ${budget} ${unit}. ${amount(figure, p50)}: `;
  if (p50 <= budget) return [`${line}met.`];
  const alone =
    baseline !== undefined && baseline > budget
      ? [`The baseline alone is over it: ${amount(figure, baseline)}.`]
      : [];
  return [[`${line}**missed**.`, ...alone, ...(whyMissed === undefined ? [] : [whyMissed])].join(' ')];
}

function amount({ unit }: Figure, value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${short(value)} ${unit}`;
}
