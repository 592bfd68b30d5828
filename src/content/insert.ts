import type { Fault } from '@sidenote/contract/faults';
import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { bare, textOfBlocks } from '@sidenote/contract/markdown/text';
import type { InsertAnswer, InsertOrder } from './answers.ts';
import { type Bookmark, findBookmark, offsetIn, rangeAt, relocate } from './bookmark.ts';
import { writeField } from './editors/native-field.ts';
import { type RichContent, writeRich } from './editors/rich-editor.ts';
import { isProtected, isTextField, isWritable } from './fields.ts';
import { collapseToLineEnd } from './line-end.ts';
import { nextTask, selectForEditor } from './settle.ts';

const refused = (code: Fault): InsertAnswer => ({ landed: false, code });

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
  if (!isTextField(field) || isProtected(field) || !isWritable(field)) return refused('target_read_only');
  const start = relocate(field.value, bookmark.start, text, around);
  if (start === undefined) return refused('place_changed');
  const plain = order.format === 'plain' ? order.text : plainText(parseMarkdown(order.text));
  const end = start + text.length;
  return order.mode === 'replace'
    ? writeField(field, start, end, plain)
    : writeField(field, end, end, `\n\n${plain}`);
}

/** What is written, and the characters that it leaves in an editor that takes formatting. */
interface Content extends RichContent {
  readonly text: string;
}

async function insertIntoHost(
  bookmark: Bookmark & { kind: 'range' },
  order: InsertOrder,
): Promise<InsertAnswer> {
  const { host } = bookmark;
  if (host === undefined) return refused('target_read_only');
  if (!host.isConnected) return refused('place_changed');
  if (!host.isContentEditable) return refused('target_read_only');
  if (order.mode === 'replace' && !bookmark.replaceable) return refused('not_replaceable');
  const found = findRange(bookmark, host);
  if (found === undefined) return refused('place_changed');

  if (order.mode === 'below') collapseToLineEnd(found, host);
  const content = contentOf(order, found.endContainer === host);
  const whole = host.textContent;
  const from = offsetIn(host, found);
  const to = from + found.toString().length;
  if (!(await selectForEditor(host, found))) return refused('place_changed');
  // Editors may have answered the selection by changing the page; then the place is not what was found.
  if (host.textContent !== whole) return refused('place_changed');
  if (!writeRich(host, content)) return refused('editor_refused');
  await nextTask();
  await nextTask();
  return readBack(host, whole, { from, to }, content);
}

function findRange(bookmark: Bookmark & { kind: 'range' }, host: HTMLElement): Range | undefined {
  const { range, start: expectedAt, text, around } = bookmark;
  if (host.contains(range.commonAncestorContainer) && range.toString() === text) return range.cloneRange();
  const start = relocate(host.textContent, expectedAt, text, around);
  return start === undefined ? undefined : rangeAt(host, start, text.length);
}

function contentOf(order: InsertOrder, standsInHost: boolean): Content {
  const blocks = parseMarkdown(order.text);
  const plain = plainText(blocks);
  const text = textOfBlocks(blocks);
  if (order.mode === 'replace') return { html: htmlFromBlocks(blocks), plain, text };
  // Text without a paragraph of its own would swallow the first one: there a line break keeps them apart.
  if (standsInHost) return { html: `<br>${htmlFromBlocks(blocks)}`, plain: `\n${plain}`, text };
  // An empty paragraph in front keeps the answer out of the paragraph that it follows.
  const only = blocks.length === 1 && blocks[0]?.type === 'paragraph';
  const html = htmlFromBlocks(blocks);
  return { html: `<p></p>${only ? `<p>${html}</p>` : html}`, plain: `\n${plain}`, text };
}

/**
 * Compares what the editor holds now with what it should: the text before and after untouched, the answer between,
 * with or without formatting. White space is the editor's own business.
 */
function readBack(
  host: HTMLElement,
  whole: string,
  replaced: { from: number; to: number },
  { text, plain }: Content,
): InsertAnswer {
  const now = bare(host.textContent);
  const landed = [text, plain].some(
    (answer) => now === bare(whole.slice(0, replaced.from) + answer + whole.slice(replaced.to)),
  );
  return landed ? { landed: true, undo: true } : refused('editor_refused');
}
