import type { Fault } from './fault.ts';
import type { Finding } from './finding.ts';

const START = '<!-- figures:start -->';
const END = '<!-- figures:end -->';

export interface Row {
  readonly fault: Fault;
  readonly finding: Finding;
}

/** The figures as a table in Markdown, one row for each fault. */
export function figuresOf(rows: readonly Row[]): string {
  const head = [
    'part',
    'what happened',
    'asked',
    'whole',
    'told a code',
    'broken',
    'not connected',
    'silently lost',
    'records',
    'answered again',
  ];
  const body = rows.map(({ fault, finding }) => [
    fault.part,
    fault.name,
    finding.sent,
    finding.answered,
    codesOf(finding),
    finding.broken,
    finding.unreached,
    finding.silent.length,
    `${finding.recordsFound} of ${finding.recordsExpected}`,
    finding.recoveredMs === undefined ? 'never' : `after ${finding.recoveredMs} ms`,
  ]);
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function codesOf({ refused }: Finding): string {
  const codes = Object.entries(refused).map(([code, times]) => `${times} \`${code}\``);
  return codes.length === 0 ? '0' : codes.join(', ');
}

/** A document with its figures replaced. Throws when it has no place for them. */
export function withFigures(document: string, figures: string): string {
  const [before, rest] = split(document, START);
  const [, after] = split(rest, END);
  return `${before}${START}\n\n${figures}\n\n${END}${after}`;
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`The document has no ${at}.`);
  return [text.slice(0, index), text.slice(index + at.length)];
}

/** What must hold after every fault; empty when it does. */
export function brokenPromises({ silent, recordsExpected, recordsFound, recoveredMs }: Finding): string[] {
  return [
    ...silent.map((why) => `an answer was lost silently: ${why}`),
    ...(recordsFound === recordsExpected ? [] : [`${recordsExpected - recordsFound} records are missing`]),
    ...(recoveredMs === undefined ? ['nobody was answered afterwards'] : []),
  ];
}
