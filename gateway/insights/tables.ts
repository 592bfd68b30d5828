import type { CsvField } from '@sidenote/contract/csv';
import type { Blocked, Figures, Insights, InsightsBy } from '@sidenote/contract/insights';

/** Exactly what is shown, as a table: the names of its columns, and a line for each row. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly CsvField[])[];
}

/** Names the row of what is not shown by itself. No value has parentheses, while a site may well be called `rest`. */
const REST = '(rest)';

/** One column of figures: its name, and what stands in it; null where nothing is shown. */
type Column<Of> = readonly [name: string, field: (of: Of) => CsvField | undefined];

const figureColumns: readonly Column<Figures>[] = [
  ['requests', ({ requests }) => requests?.requests],
  ['requests_weeks', ({ requests }) => requests?.weeks],
  ['input_tokens', ({ tokens }) => tokens?.inputTokens],
  ['output_tokens', ({ tokens }) => tokens?.outputTokens],
  ['cost', ({ tokens }) => inWords(tokens?.cost)],
  ['tokens_weeks', ({ tokens }) => tokens?.weeks],
  ['first_ms_p50', ({ times }) => times?.firstMs.p50],
  ['first_ms_p95', ({ times }) => times?.firstMs.p95],
  ['total_ms_p50', ({ times }) => times?.totalMs.p50],
  ['total_ms_p95', ({ times }) => times?.totalMs.p95],
  ['times_weeks', ({ times }) => times?.weeks],
  ['told', ({ told }) => told?.told],
  ['inserted', ({ told }) => told?.inserted],
  ['replaced', ({ told }) => told?.replaced],
  ['copied', ({ told }) => told?.copied],
  ['discarded', ({ told }) => told?.discarded],
  ['put_back', ({ told }) => told?.putBack],
  ['told_weeks', ({ told }) => told?.weeks],
  ['up', ({ votes }) => votes?.up],
  ['down', ({ votes }) => votes?.down],
  ['satisfaction', ({ votes }) => votes && rounded(votes.up / (votes.up + votes.down))],
  ['satisfaction_low', ({ votes }) => votes && rounded(votes.low)],
  ['satisfaction_high', ({ votes }) => votes && rounded(votes.high)],
  ['votes_weeks', ({ votes }) => votes?.weeks],
];

/** Week by week, then all of them together. */
export function insightsTable({ byWeek, total, asOf }: Insights): Table {
  return {
    names: ['week', 'eligible', 'enabled', 'active', 'returning', ...names(figureColumns), 'as_of'],
    rows: [
      ...byWeek.map(({ week, funnel: { eligible, enabled, active, returning }, figures }) => [
        ...[week, eligible, enabled, active, returning],
        ...fields(figureColumns, figures),
        time(asOf),
      ]),
      ['all', null, null, null, null, ...fields(figureColumns, total), time(asOf)],
    ],
  };
}

/** A row for each value, then what is not shown by itself. */
export function insightsByTable({ dimension, rows, rest, asOf }: InsightsBy): Table {
  return {
    names: [dimension, 'name', ...names(figureColumns), 'as_of'],
    rows: [
      ...rows.map(({ value, label, figures }) => [
        value,
        label,
        ...fields(figureColumns, figures),
        time(asOf),
      ]),
      [REST, null, ...fields(figureColumns, rest), time(asOf)],
    ],
  };
}

/** By week, by each dimension, and what was stopped on devices. */
export function blockedTable({ byWeek, by, device, total, asOf }: Blocked): Table {
  const at = time(asOf);
  return {
    names: ['by', 'value', 'blocked', 'weeks', 'as_of'],
    rows: [
      ['all', null, total?.blocked ?? null, total?.weeks ?? null, at],
      ...byWeek.map(({ week, gateway }) => ['week', week, gateway, 1, at]),
      ...Object.entries(by).flatMap(([dimension, { rows, rest }]) => [
        ...rows.map(({ value, blocked, weeks }) => [dimension, value, blocked, weeks, at]),
        ...(rest === 0 ? [] : [[dimension, REST, rest, null, at]]),
      ]),
      ...byWeek.map(({ week, device }) => ['device_week', week, device, 1, at]),
      ...device.map(({ reason, blocked, weeks }) => ['device', reason, blocked, weeks, at]),
    ],
  };
}

function names<Of>(columns: readonly Column<Of>[]): string[] {
  return columns.map(([name]) => name);
}

function fields<Of>(columns: readonly Column<Of>[], of: Of): CsvField[] {
  return columns.map(([, field]) => field(of) ?? null);
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}

function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** Such as `12.50 EUR + 3.00 USD`; a cost that is not known, or none, says so. */
function inWords(cost: NonNullable<Figures['tokens']>['cost'] | undefined): string | null {
  if (cost === undefined) return null;
  if (cost === null) return 'unknown';
  if (cost.length === 0) return 'none';
  const hundredths = (micros: number) => (Math.round(micros / 1e4) / 100).toFixed(2);
  return cost.map(({ currency, micros }) => `${hundredths(micros)} ${currency}`).join(' + ');
}
