import {
  type Blocked,
  blockedDimensions,
  type InsightDimension,
  type Insights,
  type InsightsBy,
  type InsightsQuery,
} from '@sidenote/contract/insights';
import { insightDefinitions } from '@sidenote/contract/insights-definitions';
import { lastOver, nameOf, nextOver, weekOf } from '@sidenote/contract/weeks';
import type { Database } from '../storage/database.ts';
import { namesOfGroups } from '../storage/directory-groups.ts';
import { type InsightCell, type InsightWeek, listCells, listWeeks, newestWeek } from '../storage/insights.ts';
import { DEVICE, figuresOf, sumOver } from './figures.ts';
import { restOf } from './rest.ts';

export interface Question {
  readonly orgId: string;
  readonly query: InsightsQuery;
  readonly now: number;
}

/** All together, and week by week. */
export async function answerInsights(db: Database, question: Question): Promise<Insights> {
  const { window, weeks, cells } = await readWindow(db, question, []);
  return {
    ...window,
    total: figuresOf(cells),
    byWeek: weeks.map(({ week, eligible, enabled, active, returning }) => ({
      week: nameOf(week),
      funnel: { eligible, enabled, active, returning },
      figures: figuresOf(cells.filter((cell) => cell.week === week)),
    })),
  };
}

/** By a dimension: the value of most requests first, and what is not shown together. */
export async function answerInsightsBy(
  db: Database,
  question: Question,
  dimension: InsightDimension,
): Promise<InsightsBy> {
  const { window, cells } = await readWindow(db, question, [dimension]);
  const own = cells.filter((cell) => cell.dimension === dimension && cell.measure !== 'blocked');
  const rows = [...Map.groupBy(own, ({ value }) => value)]
    .map(([value, of]) => ({ value, figures: figuresOf(of) }))
    .sort((a, b) => (b.figures.requests?.requests ?? 0) - (a.figures.requests?.requests ?? 0));
  const labels = await labelsOf(db, question.orgId, dimension, rows);
  return {
    ...window,
    dimension,
    rows: rows.map((row) => ({ ...row, label: labels(row.value) })),
    rest: figuresOf(restOf(cells, dimension)),
  };
}

/** What was not allowed. */
export async function answerBlocked(db: Database, question: Question): Promise<Blocked> {
  const { window, weeks, cells: all } = await readWindow(db, question, [...blockedDimensions, DEVICE]);
  const cells = all.filter(({ measure }) => measure === 'blocked');
  const device = all.filter(({ measure }) => measure === DEVICE);
  const everything = cells.filter(({ dimension }) => dimension === '');
  const inWeek = (of: readonly InsightCell[], week: number) => of.filter((cell) => cell.week === week);
  return {
    ...window,
    total: blockedIn(everything, 'blocked') ?? null,
    byWeek: weeks.map(({ week }) => ({
      week: nameOf(week),
      gateway: blockedIn(inWeek(everything, week), 'blocked')?.blocked ?? null,
      device: blockedIn(inWeek(device, week), DEVICE)?.blocked ?? null,
    })),
    by: {
      code: blockedBy(cells, 'code'),
      site: blockedBy(cells, 'site'),
      action: blockedBy(cells, 'action'),
      product: blockedBy(cells, 'product'),
    },
    device: byValue(device, DEVICE).map(({ value: reason, figure }) => ({ reason, ...figure })),
  };
}

function blockedBy(cells: readonly InsightCell[], dimension: string): Blocked['by']['code'] {
  const own = cells.filter((cell) => cell.dimension === dimension);
  return {
    rows: byValue(own, 'blocked').map(({ value, figure }) => ({ value, label: value, ...figure })),
    rest: blockedIn(restOf(cells, dimension), 'blocked')?.blocked ?? 0,
  };
}

/** By the gateway, or on people's devices. */
type BlockedMeasure = 'blocked' | typeof DEVICE;

function blockedIn(cells: readonly InsightCell[], measure: BlockedMeasure) {
  const counted = sumOver(cells, measure);
  return counted && { weeks: counted.weeks, blocked: counted.count('blocked') };
}

/** Each value with its figure, the largest first. */
function byValue(cells: readonly InsightCell[], measure: BlockedMeasure) {
  return [...Map.groupBy(cells, ({ value }) => value)]
    .flatMap(([value, of]) => {
      const figure = blockedIn(of, measure);
      return figure === undefined ? [] : [{ value, figure }];
    })
    .sort((a, b) => b.figure.blocked - a.figure.blocked);
}

interface Window {
  readonly window: Pick<Insights, 'weeks' | 'asOf' | 'next' | 'definitions'>;
  readonly weeks: readonly InsightWeek[];
  readonly cells: readonly InsightCell[];
}

/**
 * The newest weeks that are counted, up to the one asked for. Those of an answer are found again by the last of them, whatever
 * was counted meanwhile.
 */
async function readWindow(
  db: Database,
  { orgId, query, now }: Question,
  dimensions: readonly string[],
): Promise<Window> {
  const asked = query.until === undefined ? lastOver(now) : weekOf(Date.parse(query.until));
  const to = (await newestWeek(db, orgId, asked)) ?? asked;
  const span = { from: to - query.weeks + 1, to };
  const weeks = await listWeeks(db, orgId, span);
  const cells = await listCells(db, orgId, { ...span, dimensions });
  return {
    window: {
      weeks: weeks.map(({ week }) => nameOf(week)),
      asOf: weeks.at(-1)?.countedAt ?? null,
      next: nextOver(now),
      definitions: insightDefinitions,
    },
    weeks,
    cells,
  };
}

/** How values are called: teams by their names of now, everything else by itself. */
async function labelsOf(
  db: Database,
  orgId: string,
  dimension: InsightDimension,
  rows: readonly { readonly value: string }[],
): Promise<(value: string) => string | null> {
  if (dimension !== 'team') return (value) => value;
  const names = await namesOfGroups(
    db,
    orgId,
    rows.map(({ value }) => value),
  );
  return (value) => (value === '' ? '' : (names.get(value) ?? null));
}
