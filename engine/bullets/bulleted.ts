import type { TextFormat } from '@sidenote/contract/wire';
import { quote } from '../text/quote.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Block, maskedText, type View, viewOf } from '../text/view.ts';
import { capitalised } from '../text/words.ts';
import { enumerationIn } from './enumeration.ts';

/**
 * Turns a passage into a bulleted list, one thought to a line and in the same order. Headings, code blocks and
 * tables stay as they are between the lists; the points of an enumeration stand below the words that lead in.
 */
export function bulleted(source: string, format: TextFormat): string {
  const view = viewOf(source, format);
  const lines = linesBy(view);
  let out = '';
  let from = 0;
  for (const block of view.blocks) {
    if (block.kind === 'cell') continue;
    const { start, end } = blockRange(view, block);
    if (start < from) continue;
    out += apart(out, keptBetween(source.slice(from, start)));
    out += apart(
      out,
      block.kind === 'heading' ? source.slice(start, end) : (lines.get(block) ?? []).join('\n'),
    );
    from = end;
  }
  return out + apart(out, keptBetween(source.slice(from))) || source;
}

/** The source lines a block covers, whole. */
function blockRange(view: View, block: Block): { start: number; end: number } {
  const first = view.at[block.start] ?? 0;
  const last = view.at[block.end - 1] ?? first;
  const feed = view.source.indexOf('\n', last);
  return { start: view.source.lastIndexOf('\n', first - 1) + 1, end: feed < 0 ? view.source.length : feed };
}

/** What stands between two blocks and is no running text: code blocks and tables. Rules and quote marks go. */
function keptBetween(gap: string): string {
  const text = gap.replace(/^\s*\n|\n\s*$/g, '');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function apart(out: string, next: string): string {
  if (next === '') return '';
  if (out === '') return next;
  const bothLists = /^\s*- /.test(next) && /^\s*- /.test(out.slice(out.lastIndexOf('\n') + 1));
  return (bothLists ? '\n' : '\n\n') + next;
}

function linesBy(view: View): Map<Block, string[]> {
  const masked = maskedText(view);
  const lines = new Map<Block, string[]>();
  for (const { start, end, block } of sentencesOf(view)) {
    const list = lines.get(block) ?? [];
    const indent = block.kind === 'item' ? ' '.repeat(Math.min(block.depth, 12)) : '';
    const points = pointsOf(view, masked.slice(start, end), start, end);
    if (list.length === 0 && points[0]) points[0] = withBox(points[0], block.checked);
    list.push(...points.map((line) => indent + line));
    lines.set(block, list);
  }
  return lines;
}

/** An item of a task list keeps its box. */
function withBox(line: string, checked: boolean | undefined): string {
  if (checked === undefined) return line;
  return line.replace('- ', checked ? '- [x] ' : '- [ ] ');
}

function pointsOf(view: View, text: string, start: number, end: number): string[] {
  const found = enumerationIn(text);
  const put = (from: number, to: number) => bullet(quote(view, from, to));
  if (!found) return [put(start, end)];
  const points = found.points.map((point) => put(start + point.start, start + point.end));
  if (!found.lead) return points;
  return [
    `${put(start + found.lead.start, start + found.lead.end)}:`,
    ...points.map((point) => `  ${point}`),
  ];
}

function bullet(text: string): string {
  const trimmed = text.trim();
  return `- ${/^[*_~[]*\p{Ll}+(?=[\s,*_~\]]|$)/u.test(trimmed) ? capitalised(trimmed) : trimmed}`;
}
