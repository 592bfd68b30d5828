import { countOf, isGreen, type Row, type RowState } from './judge.ts';
import { saySeconds } from './prove.ts';

/** Each state in the words of the ledger. */
export const stateWords: Readonly<Record<RowState, string>> = {
  proved: 'proved',
  attested: 'attested',
  'not-covered': 'not covered',
  failed: 'failed',
  'control-green': 'control did not turn red',
};

const marks: Readonly<Record<RowState, string>> = {
  proved: '✓',
  attested: '◇',
  'not-covered': '·',
  failed: '✗',
  'control-green': '✗',
};

/** The ledger for a terminal: two lines for each promise, and below them why one does not hold. */
export function ledgerText(rows: readonly Row[], evidenceOf: (row: Row) => string): string {
  return rows
    .map((row) => [headOf(row), ...detailsOf(row, evidenceOf).map((line) => `       ${line}`)].join('\n'))
    .join('\n');
}

function headOf({ id, state, title }: Row): string {
  return `${marks[state]} ${id.padEnd(4)} ${stateWords[state]}: ${title}`;
}

function detailsOf(row: Row, evidenceOf: (row: Row) => string): string[] {
  if (row.state === 'not-covered') return [...row.why];
  const facts = [sayTestsOf(row), sayControlsOf(row), saySeconds(row.seconds), evidenceOf(row)];
  const word = row.proof.attested;
  return [facts.join(' · '), ...(word === undefined ? [] : [`By ${word.by}: ${word.what}`]), ...row.why];
}

/** How its tests ended. What was skipped was not run, and is said. */
export function sayTestsOf(row: Row): string {
  const passed = countOf(row, 'passed');
  const [failed, skipped] = [countOf(row, 'failed'), countOf(row, 'skipped')];
  const others = [failed > 0 ? `, ${failed} failed` : '', skipped > 0 ? `, ${skipped} skipped` : ''];
  return `${passed} ${passed === 1 ? 'test' : 'tests'} passed${others.join('')}`;
}

/** How many of its controls turned red. */
export function sayControlsOf({ controls, proof }: Row): string {
  const red = controls.filter(({ isRed }) => isRed).length;
  const all = proof.controls.length;
  return `${red} of ${all} ${all === 1 ? 'control' : 'controls'} red`;
}

/** The last line: what the rows come to. */
export function sumOf(rows: readonly Row[]): string {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length;
  const told = (['proved', 'attested', 'not-covered', 'failed', 'control-green'] as const).filter(
    (state) => count(state) > 0,
  );
  const red = rows.flatMap(({ controls }) => controls).filter(({ isRed }) => isRed).length;
  const open = rows.filter((row) => !isGreen(row)).map(({ id }) => id);
  const sum = told.map((state) => `${count(state)} ${stateWords[state]}`).join(', ');
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${counted(rows.length, 'promise')}: ${sum}; ${counted(red, 'control')} red.${open.length > 0 ? ` Open: ${open.join(', ')}.` : ''}`;
}
