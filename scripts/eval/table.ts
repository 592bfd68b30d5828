import type { ActionResult } from './evaluate.ts';
import { measures, type Share, sumOf } from './score.ts';

const legend = `Shares of 1. facts: of the names, numbers and links, how many were kept. absent: answers without what must not be there,
such as what an instruction in the text asks for. language, form, length: answers that have them right; a query has its
form when it is valid. edits: of the changes made, those that the right answer has too.`;

const heads = ['action', 'answered', ...measures, 'seconds'];

/** One line for each action and one for all of them together. Shares are of 1; a dash where nothing was looked for. */
export function tableOf(results: readonly ActionResult[]): string {
  const rows = results.map((result) => [
    result.action,
    answered(result),
    ...measures.map((measure) => shown(result.scores[measure])),
    result.ms === undefined ? '–' : (result.ms / 1_000).toFixed(1),
  ]);
  const all = sumOf(results.map(({ scores }) => scores));
  const count = (of: 'answered' | 'cases') => results.reduce((sum, result) => sum + result[of], 0);
  const total = [
    'all',
    `${count('answered')} of ${count('cases')}`,
    ...measures.map((measure) => shown(all[measure])),
    '',
  ];
  const lines = [heads, ...rows, total];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .concat('', legend)
    .join('\n');
}

function answered({ answered: count, cases, failed }: ActionResult): string {
  const codes = Object.keys(failed);
  return codes.length === 0 ? `${count} of ${cases}` : `${count} of ${cases}: ${codes.join(', ')}`;
}

function shown({ hits, of }: Share): string {
  return of === 0 ? '–' : (hits / of).toFixed(2);
}
