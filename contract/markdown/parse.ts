import type { Block, Cell, ListItem } from './ast.ts';
import { parseInline } from './inline.ts';

const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
const heading = /^ {0,3}(#{1,6})(?=\s|$)/;
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const quote = /^ {0,3}> ?/;
const marker = /^( {0,3})([-*+]|\d{1,9}[.)])( +|$)/;
const task = /^\[([ xX])\] +/;

/** Depth at which nesting stops being parsed: a hostile answer may nest without end. */
const MAX_DEPTH = 20;

/**
 * Parses our Markdown subset. It never fails: whatever is not of the subset is text. A single line break is kept
 * as one, as in chat and comments.
 */
export function parseMarkdown(source: string): Block[] {
  return parseLines(source.replaceAll(/\r\n?/g, '\n').split('\n'), 0);
}

function parseLines(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const taken =
      takeFence(lines, at) ??
      takeHeading(line) ??
      (rule.test(line) ? { block: { type: 'rule' } as Block, lines: 1 } : undefined) ??
      (depth < MAX_DEPTH ? (takeQuote(lines, at, depth) ?? takeList(lines, at, depth)) : undefined) ??
      takeTable(lines, at) ??
      takeParagraph(lines, at);
    blocks.push(taken.block);
    at += taken.lines;
  }
  return blocks;
}

interface Taken {
  readonly block: Block;
  readonly lines: number;
}

function takeFence(lines: readonly string[], at: number): Taken | undefined {
  const open = fence.exec(lines[at] ?? '');
  const mark = open?.[1];
  if (open === null || mark === undefined) return undefined;
  const closing = new RegExp(`^ {0,3}${mark.charAt(0)}{${mark.length},}\\s*$`);
  let end = at + 1;
  while (end < lines.length && !closing.test(lines[end] ?? '')) end += 1;
  return {
    block: { type: 'code', language: (open[2] ?? '').trim(), value: lines.slice(at + 1, end).join('\n') },
    lines: Math.min(end + 1, lines.length) - at,
  };
}

function takeHeading(line: string): Taken | undefined {
  const match = heading.exec(line);
  if (match?.[1] === undefined) return undefined;
  const text = line
    .slice(match[0].length)
    .trim()
    .replace(/(?:^|\s)#+$/, '');
  return { block: { type: 'heading', level: match[1].length, children: parseInline(text.trim()) }, lines: 1 };
}

function takeQuote(lines: readonly string[], at: number, depth: number): Taken | undefined {
  let end = at;
  while (quote.test(lines[end] ?? '')) end += 1;
  if (end === at) return undefined;
  const inner = lines.slice(at, end).map((line) => line.replace(quote, ''));
  return { block: { type: 'quote', children: parseLines(inner, depth + 1) }, lines: end - at };
}

function takeList(lines: readonly string[], at: number, depth: number): Taken | undefined {
  const first = marker.exec(lines[at] ?? '');
  if (first?.[2] === undefined) return undefined;
  const kind = first[2].slice(-1);
  const items: ListItem[] = [];
  let end = at;
  while (end < lines.length) {
    const match = marker.exec(lines[end] ?? '');
    if (match?.[2]?.slice(-1) !== kind || rule.test(lines[end] ?? '')) break;
    const item = takeItem(lines, end, match[0].length);
    items.push(parseItem(item.lines, depth));
    end = item.end;
    // Blank lines between two items belong to neither.
    let next = end;
    while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1;
    if (marker.exec(lines[next] ?? '')?.[2]?.slice(-1) === kind) end = next;
  }
  const start = /\d/.test(first[2]) ? Number.parseInt(first[2], 10) : undefined;
  return { block: { type: 'list', start, items }, lines: end - at };
}

/** The lines of one item, without its marker. Models indent by two or four spaces whatever the marker's width. */
function takeItem(lines: readonly string[], at: number, width: number): { lines: string[]; end: number } {
  const item = [(lines[at] ?? '').slice(width)];
  let end = at + 1;
  for (let look = end; look < lines.length; look += 1) {
    const line = lines[look] ?? '';
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    if (indent < Math.min(width, 2)) break;
    while (end < look) {
      item.push('');
      end += 1;
    }
    item.push(line.slice(Math.min(indent, width)));
    end = look + 1;
  }
  return { lines: item, end };
}

function parseItem(lines: readonly string[], depth: number): ListItem {
  const match = task.exec(lines[0] ?? '');
  if (match === null) return { checked: undefined, children: parseLines(lines, depth + 1) };
  const rest = [(lines[0] ?? '').slice(match[0].length), ...lines.slice(1)];
  return { checked: match[1] !== ' ', children: parseLines(rest, depth + 1) };
}

function takeTable(lines: readonly string[], at: number): Taken | undefined {
  const head = lines[at] ?? '';
  const second = lines[at + 1] ?? '';
  if (!head.includes('|') || !isDelimiterRow(second)) return undefined;
  const header = cells(head);
  if (cells(second).length !== header.length) return undefined;
  const rows: Cell[][] = [];
  let end = at + 2;
  while ((lines[end] ?? '').trim() !== '' && (lines[end] ?? '').includes('|')) {
    const row = cells(lines[end] ?? '');
    rows.push(header.map((_, column) => row[column] ?? []));
    end += 1;
  }
  return { block: { type: 'table', header, rows }, lines: end - at };
}

/** The line of dashes below a table's header. Cell by cell: one expression for all of it takes quadratic time. */
function isDelimiterRow(line: string): boolean {
  if (/[^\s|:-]/.test(line)) return false;
  return bareRow(line)
    .split('|')
    .every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function bareRow(line: string): string {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
}

function cells(line: string): Cell[] {
  return bareRow(line)
    .split(/(?<!\\)\|/)
    .map((cell) => parseInline(cell.trim().replaceAll('\\|', '|')));
}

function takeParagraph(lines: readonly string[], at: number): Taken {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines, end)) end += 1;
  const source = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join('\n');
  return { block: { type: 'paragraph', children: parseInline(source) }, lines: end - at };
}

function startsBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return (
    line.trim() === '' ||
    fence.test(line) ||
    heading.test(line) ||
    rule.test(line) ||
    quote.test(line) ||
    marker.test(line) ||
    takeTable(lines, at) !== undefined
  );
}
