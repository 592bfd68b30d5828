import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import type { InsertAnswer, InsertOrder } from './answers.ts';
import { type Bookmark, findBookmark, offsetIn, rangeAt, relocate } from './bookmark.ts';
import { writeField } from './editors/native-field.ts';
import { type RichContent, writeRich } from './editors/rich-editor.ts';
import { isProtected, isWritable } from './fields.ts';
import { htmlFromBlocks } from './html-from-markdown.ts';
import { nextTask, selectForEditor } from './settle.ts';

const refused = (
  code: 'document_gone' | 'place_changed' | 'target_read_only' | 'editor_refused',
): InsertAnswer => ({
  landed: false,
  code,
});

/**
 * Puts an answer where its text was read: finds the passage again, writes through the editor's own path, and reads
 * the editor back. If the passage was changed meanwhile, nothing is written.
 */
export async function insert(order: InsertOrder): Promise<InsertAnswer> {
  const bookmark = findBookmark(order.jobId);
  if (bookmark === undefined) return refused('document_gone');
  return bookmark.kind === 'field' ? insertIntoField(bookmark, order) : insertIntoHost(bookmark, order);
}

function insertIntoField(bookmark: Bookmark & { kind: 'field' }, order: InsertOrder): InsertAnswer {
  const { field, text, around } = bookmark;
  if (!field.isConnected) return refused('place_changed');
  // The page may have turned the field into another kind since (R27).
  if (isProtected(field) || !isWritable(field)) return refused('target_read_only');
  const start = relocate(field.value, bookmark.start, text, around);
  if (start === undefined) return refused('place_changed');
  const plain = order.format === 'plain' ? order.text : plainText(parseMarkdown(order.text));
  const end = start + text.length;
  return order.mode === 'replace'
    ? writeField(field, start, end, plain)
    : writeField(field, end, end, `\n\n${plain}`);
}

async function insertIntoHost(
  bookmark: Bookmark & { kind: 'range' },
  order: InsertOrder,
): Promise<InsertAnswer> {
  const { host } = bookmark;
  if (host === undefined) return refused('target_read_only');
  if (!host.isConnected) return refused('place_changed');
  if (!host.isContentEditable) return refused('target_read_only');
  const found = findRange(bookmark, host);
  if (found === undefined) return refused('place_changed');

  const content = contentOf(order);
  if (order.mode === 'below') collapseToBlockEnd(found, host);
  const whole = host.textContent;
  const from = offsetIn(host, found);
  const to = from + found.toString().length;
  await selectForEditor(host, found);
  // Editors may have answered the selection by changing the page; then the place is not what was found.
  if (host.textContent !== whole) return refused('place_changed');
  if (!writeRich(host, content)) return refused('editor_refused');
  await nextTask();
  await nextTask();
  return readBack(host, whole, { from, to }, content.plain);
}

function findRange(bookmark: Bookmark & { kind: 'range' }, host: HTMLElement): Range | undefined {
  const { range, text, around } = bookmark;
  if (host.contains(range.commonAncestorContainer) && range.toString() === text) return range.cloneRange();
  const start = relocate(host.textContent, -1, text, around);
  return start === undefined ? undefined : rangeAt(host, start, text.length);
}

function contentOf(order: InsertOrder): RichContent {
  const blocks = parseMarkdown(order.text);
  const plain = plainText(blocks);
  if (order.mode === 'replace') return { html: htmlFromBlocks(blocks), plain };
  // An empty paragraph in front keeps the answer out of the paragraph that it follows.
  const only = blocks.length === 1 && blocks[0]?.type === 'paragraph';
  const html = htmlFromBlocks(blocks);
  return { html: `<p></p>${only ? `<p>${html}</p>` : html}`, plain: `\n${plain}` };
}

/** Moves a range behind the block it ends in: an answer goes below the passage, not into the middle of a line. */
function collapseToBlockEnd(range: Range, host: HTMLElement): void {
  range.collapse(false);
  let block = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  while (block !== null && block !== host && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement;
  }
  if (block === null || block === host) return;
  range.selectNodeContents(block);
  range.collapse(false);
}

/**
 * Compares what the editor holds now with what it should: the text before and after untouched, the answer between.
 * White space and list marks are the editor's own business.
 */
function readBack(
  host: HTMLElement,
  whole: string,
  replaced: { from: number; to: number },
  plain: string,
): InsertAnswer {
  const now = bare(host.textContent);
  const answer = bare(withoutListMarks(plain));
  if (now === bare(whole) && answer !== bare(whole.slice(replaced.from, replaced.to)))
    return refused('editor_refused');
  const expected = bare(whole.slice(0, replaced.from)) + answer + bare(whole.slice(replaced.to));
  return now === expected ? { landed: true, undo: true } : refused('editor_refused');
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u200B\uFEFF\u2060]+/g, '');
}

function withoutListMarks(text: string): string {
  return text.replaceAll(/^[ \t>]*(?:-|\d+\.)[ \t]+/gm, '');
}
