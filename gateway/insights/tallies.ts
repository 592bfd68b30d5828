import type { Storage } from '../storage/database.ts';
import {
  endOfPart,
  hasMoreThan,
  type InsightRecord,
  listInsightRecords,
  type Span,
} from '../storage/insight-records.ts';
import type { Sums } from '../storage/insights.ts';
import type { Presence } from './cells.ts';
import { labelsOf, type MeasureName, measureNames, measures } from './measures.ts';

/** Records that are read at once: so few that nobody waits for it. */
const PART = 2_000;
/** With more records in a week, people whose pseudonyms begin alike are taken as one: everybody apart would not fit into memory. */
const APART = 300_000;

/** What somebody did that has the same labels, by measure; one that nothing of it belongs to is missing. */
export interface Tally extends Presence {
  readonly sums: Readonly<Partial<Record<MeasureName, Sums>>>;
}

/** Everything of a week that figures are made of. */
export interface Tallies {
  readonly all: readonly Tally[];
  /** Who asked something. */
  readonly askers: ReadonlySet<string>;
}

/** Reads a span of an organisation's records, part by part. */
export async function readTallies(storage: Storage, span: Span, signal?: AbortSignal): Promise<Tallies> {
  const { orgId, to } = span;
  const together = await storage.inOrganisation(orgId, (db) => hasMoreThan(db, span, APART));
  const tallies = new Map<string, Growing>();
  const askers = new Set<string>();
  for (let { from } = span; from < to; ) {
    signal?.throwIfAborted();
    const part = await storage.inOrganisation(orgId, async (db) => {
      const end = await endOfPart(db, { orgId, from, to }, PART);
      return { end, records: await listInsightRecords(db, { orgId, from, to: end }) };
    });
    for (const record of part.records) {
      askers.add(record.person);
      collect(tallies, record, together ? record.person.charAt(0) : record.person);
    }
    from = part.end;
  }
  return { all: [...tallies.values()], askers };
}

interface Growing extends Presence {
  readonly sums: Partial<Record<MeasureName, Record<string, number>>>;
}

function collect(tallies: Map<string, Growing>, record: InsightRecord, unit: string): void {
  const labels = labelsOf(record);
  const key = `${unit} ${Object.values(labels).join('\n')}`;
  const tally: Growing = tallies.get(key) ?? { unit, labels, sums: {} };
  tallies.set(key, tally);
  for (const measure of measureNames) {
    const more = measures[measure].of(record);
    if (more === undefined) continue;
    const sums = tally.sums[measure] ?? {};
    tally.sums[measure] = sums;
    addTo(sums, more);
  }
}

/** Adds sums to those of the same names; to nothing where there are none to add to. */
export function addTo(sums: Record<string, number> | undefined, more: Sums): void {
  if (sums === undefined) return;
  for (const [name, value] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + value;
}
