import { NeedsModelError } from '@sidenote/contract/engine';
import { properties, records } from './records.ts';
import { commas, dashes, type Reading, type Rows, separated } from './rows.ts';

const READINGS: readonly Reading[] = [separated, properties, records, commas, dashes];
const ITEM = /^\s*(?:[-+*•]\s+|\d{1,3}[.)]\s+)(?:\[[ xX]\]\s+)?/;

/**
 * Turns structured lines into Markdown tables: separated values, "key: value" and lists whose items have the same
 * parts. The words stay as they are, and so do the lines around that are none of this. Throws NeedsModelError for running
 * text alone: it may hold what fits a table, and rules cannot tell.
 */
export function tabled(source: string): string {
  const groups = groupsOf(source).map((lines) => ({ lines, read: reading(lines) }));
  const merged = mergedRecords(groups);
  if (merged.every(({ read }) => read === undefined)) throw new NeedsModelError('table');
  return merged
    .map(({ lines, read }) => (read === undefined ? lines.join('\n') : printed(read)))
    .join('\n\n');
}

interface Group {
  readonly lines: readonly string[];
  readonly read: Rows | undefined;
}

/** Runs of lines between blank ones, of items or of none; a line that leads in, or a heading, is a run of its own. */
function groupsOf(source: string): string[][] {
  const groups: string[][] = [];
  let open: string[] | undefined;
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') open = undefined;
    else if (/^\s*#{1,6}\s/.test(line) || /[^|;\t]:\s*$/.test(line)) {
      groups.push([line]);
      open = undefined;
    } else if (open !== undefined && ITEM.test(open[0] ?? '') === ITEM.test(line)) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

function reading(lines: readonly string[]): Rows | undefined {
  const bare = lines.map((line) => line.replace(ITEM, '').trim());
  for (const read of READINGS) {
    const rows = read(bare);
    if (rows !== undefined) return rows;
  }
  return undefined;
}

/** Records that are parted by blank lines are one table when they have the same keys. */
function mergedRecords(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    const lines = last === undefined ? [] : [...last.lines, ...group.lines];
    const read =
      isRecord(last) && isRecord(group)
        ? records(lines.map((line) => line.replace(ITEM, '').trim()))
        : undefined;
    if (read?.header === undefined) merged.push(group);
    else merged.splice(-1, 1, { lines, read });
  }
  return merged;
}

function isRecord(group: Group | undefined): boolean {
  return (
    group?.read !== undefined &&
    records(group.lines.map((line) => line.replace(ITEM, '').trim())) !== undefined
  );
}

function printed({ header, body }: Rows): string {
  const columns = body[0]?.length ?? 0;
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const head = header ?? Array.from({ length: columns }, () => '');
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

/** A bar inside a cell would end it. */
function cell(text: string): string {
  return text.replaceAll(/(?<!\\)\|/g, '\\|');
}
