import type { CutOff } from './cut-offs.ts';
import type { Fault } from './fault.ts';
import type { Finding } from './finding.ts';

export interface Row {
  readonly fault: Fault;
  readonly finding: Finding;
  /** When and on what it was measured, in words. */
  readonly measured: string;
}

const faultColumns = [
  'part',
  'what happened',
  'asked',
  'whole',
  'told a code',
  'broken off',
  'reset before',
  'not connected',
  'silently lost',
  'records',
  'answered again',
  'measured',
];
const cutOffColumns = ['what ends an answer', 'times', 'p50', 'p99', 'longest', 'promised'];

/** The figures as a table in Markdown, one row for each fault; those that were not run now stay as `before` has them. */
export function figuresOf(faults: readonly Fault[], rows: readonly Row[], before = ''): string {
  const old = before.split('\n');
  const body = faults.flatMap((fault) => {
    const row = rows.find((one) => one.fault === fault);
    if (row !== undefined) return [lineOf(row)];
    const start = lineOfCells([fault.part, fault.name]);
    return old.filter((line) => line.startsWith(start));
  });
  return [lineOfCells(faultColumns), lineOfCells(faultColumns.map(() => '---')), ...body].join('\n');
}

function lineOf({ fault, finding, measured }: Row): string {
  return lineOfCells([
    fault.part,
    fault.name,
    finding.sent,
    finding.answered,
    codesOf(finding),
    finding.broken,
    finding.reset,
    finding.unreached,
    finding.silent.length,
    `${finding.recordsFound} of ${finding.recordsExpected}`,
    finding.recoveredMs === undefined ? 'never' : `after ${finding.recoveredMs} ms`,
    measured,
  ]);
}

function lineOfCells(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function codesOf({ refused }: Finding): string {
  const codes = Object.entries(refused).map(([code, times]) => `${times} \`${code}\``);
  return codes.length === 0 ? '0' : codes.join(', ');
}

/** How long answers ran on, as a table in Markdown. */
export function cutOffFigures(cutOffs: readonly CutOff[]): string {
  const body = cutOffs.map((cutOff) => [
    cutOff.name,
    cutOff.tookMs.length,
    ...[0.5, 0.99, 1].map((part) => `${Math.round(quantile(cutOff, part))} ms`),
    `${cutOff.withinMs} ms`,
  ]);
  return [cutOffColumns, cutOffColumns.map(() => '---'), ...body].map(lineOfCells).join('\n');
}

/** Whether all but one of a hundred ended in time. */
export function keepsPromise(cutOff: CutOff): boolean {
  return quantile(cutOff, 0.99) <= cutOff.withinMs;
}

function quantile({ tookMs }: CutOff, part: number): number {
  const sorted = tookMs.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

/** What stands between the marks of a section. Throws when the document has none. */
export function sectionOf(document: string, name: string): string {
  return parted(document, name)[1];
}

/** A document with one of its sections replaced. Throws when it has none of that name. */
export function withSection(document: string, name: string, figures: string): string {
  const [before, , after] = parted(document, name);
  return `${before}\n\n${figures}\n\n${after}`;
}

function parted(document: string, name: string): [before: string, section: string, after: string] {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = document.indexOf(start) + start.length;
  const to = document.indexOf(end);
  if (from < start.length || to < from) throw new Error(`The document has no section ${name}.`);
  return [document.slice(0, from), document.slice(from, to), document.slice(to)];
}

/** What must hold after every fault; empty when it does. */
export function brokenPromises({ fault, finding }: Pick<Row, 'fault' | 'finding'>): string[] {
  const { silent, broken, recordsExpected, recordsFound, recoveredMs } = finding;
  return [
    ...(broken === 0 || fault.breaksOff ? [] : [`${broken} answers broke off without a code`]),
    ...silent.map((why) => `an answer was lost silently: ${why}`),
    ...(recordsFound === recordsExpected ? [] : [`${recordsExpected - recordsFound} records are missing`]),
    ...(recoveredMs === undefined ? ['nobody was answered afterwards'] : []),
  ];
}
