import type { InsertMode } from './answers.ts';
import { knownEditor } from './editors/known-editor.ts';
import { hasModel } from './editors/rich-editor.ts';
import { editorsOwn } from './editors-own.ts';
import { isBlankBefore } from './text-offsets.ts';

/** Where an answer goes, as a range to be written over, and what keeps it apart from the text there. */
export interface Aim {
  readonly range: Range;
  readonly gap: 'none' | 'before' | 'after';
  /** The gap in HTML, for editors' own paste. */
  readonly html: string;
  /** The gap for the browser's own command. */
  readonly command: string;
  /** The editor is told that blocks are whole, and needs no gap in HTML (ProseMirror's clipboard). */
  readonly closed: boolean;
}

const EMPTY_PARAGRAPH = '<p></p>';
/** How browsers write on the clipboard that a copied text began or ended with the end of a paragraph. */
const INTERCHANGE_NEWLINE = '<br class="Apple-interchange-newline">';
const apart = { html: EMPTY_PARAGRAPH, command: INTERCHANGE_NEWLINE, closed: false } as const;

const headings = 'h1, h2, h3, h4, h5, h6';
/** What takes a text that is written at its beginning for a part of itself. */
const structures = 'li, table, pre, blockquote, code, dl, [role="checkbox"]';
const items = 'li, td, th, dd, blockquote';

/** Where an answer goes for a passage; undefined where it would take the formatting of the text around along. */
export function aimAt(host: HTMLElement, passage: Range, mode: InsertMode): Aim | undefined {
  if (mode === 'replace') return { range: passage, gap: 'none', ...apart };
  return mode === 'below' ? aimBelow(host, passage) : aimAtTop(host);
}

/** On lines of its own behind the line that the passage ends in. */
function aimBelow(host: HTMLElement, passage: Range): Aim | undefined {
  const line = lineOf(passage.endContainer, host);
  const kind = knownEditor(host)?.kind;
  if (kind === 'quill' || kind === 'lexical' || kind === 'tinymce') {
    const next = paragraphBehind(line, host);
    if (next !== undefined) return { range: caretBefore(next), gap: 'after', ...apart };
    // Quill keeps the format of a line at its end, where the answer would take it over.
    if (kind === 'quill' && line instanceof Element && line.tagName !== 'P') return undefined;
  }
  const range = lineFeed(passage) ?? endOfLine(line, host);
  const around = elementAt(range.startContainer);
  const closed = isInProseMirror(around);
  // In an item or a cell the end of a paragraph would lead into the next one.
  const command = around?.closest(items) && !hasModel(host) ? '<br>' : INTERCHANGE_NEWLINE;
  return { range, gap: 'before', html: EMPTY_PARAGRAPH, command, closed };
}

/** Before everything, or below the heading that a document begins with. */
function aimAtTop(host: HTMLElement): Aim | undefined {
  // Each of its blocks is an element of its own, whose top is not the document's.
  if (host.closest('.codex-editor') !== null) return undefined;
  const first = textsFrom(host, host).next().value;
  if (first === undefined || !isBlankBefore(host, first)) return undefined;
  const heading = first.parentElement?.closest(headings) ?? null;
  if (heading !== null && host.contains(heading)) return aimBelow(host, rangeIn(heading));
  return isPlain(first, host) ? { range: caretBefore(first), gap: 'after', ...apart } : undefined;
}

function rangeIn(element: Element): Range {
  const range = document.createRange();
  const last = [...textsFrom(element, element)].at(-1);
  range.selectNodeContents(last ?? element);
  return range;
}

/** Whether a text stands in a paragraph, or in the editor itself. */
function isPlain(text: Text, host: HTMLElement): boolean {
  const around = text.parentElement?.closest(`${structures}, ${headings}`) ?? null;
  return around === null || !host.contains(around);
}

function paragraphBehind(line: Node, host: HTMLElement): Text | undefined {
  const next = textsFrom(host, line).next().value;
  return next !== undefined && isPlain(next, host) ? next : undefined;
}

function caretBefore(text: Text): Range {
  const range = document.createRange();
  range.setStart(text, 0);
  range.collapse(true);
  return range;
}

/** The texts to be seen behind a node, or within it where it is the root itself. */
function* textsFrom(root: Node, node: Node): Generator<Text, undefined> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
    if ((node === root || !node.contains(text)) && text.data.trim() !== '' && isWritten(text)) yield text;
  }
  return undefined;
}

/** Whether a text can be written before: not one that is hidden, that cannot be edited, or that is the editor's own. */
function isWritten({ parentElement: around }: Text): boolean {
  if (around === null || around.closest(editorsOwn) !== null || !around.checkVisibility()) return false;
  return around instanceof HTMLElement && around.isContentEditable;
}

/** The block around a node, or what of it stands directly in the host. */
function lineOf(node: Node, host: HTMLElement): Node {
  if (node === host || node.parentNode === host || node.parentNode === null || isBlock(node)) return node;
  return lineOf(node.parentNode, host);
}

/** The place of the line feed that ends a line, in text that keeps its line feeds. */
function lineFeed({ endContainer: node, endOffset }: Range): Range | undefined {
  if (!(node instanceof Text) || node.parentElement === null) return undefined;
  if (!/^(pre|break-spaces)/.test(getComputedStyle(node.parentElement).whiteSpace)) return undefined;
  const at = node.data.indexOf('\n', endOffset);
  if (at === -1) return undefined;
  const range = document.createRange();
  range.setStart(node, at);
  range.collapse(true);
  return range;
}

function endOfLine(line: Node, host: HTMLElement): Range {
  const range = document.createRange();
  if (line.parentNode === host && !isBlock(line)) range.setStartAfter(lastOfLine(line));
  else range.selectNodeContents(line);
  range.collapse(line.parentNode === host && !isBlock(line));
  return range;
}

/** Text that stands directly in the editor ends its line at a break, at a block, or where the editor ends. */
function lastOfLine(node: Node): Node {
  let last = node;
  for (let next = last.nextSibling; next !== null && !endsLine(next); next = next.nextSibling) last = next;
  return last;
}

function endsLine(node: Node): boolean {
  return isBlock(node) || (node instanceof Element && node.tagName === 'BR');
}

function isBlock(node: Node): boolean {
  return node instanceof Element && !getComputedStyle(node).display.startsWith('inline');
}

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** ProseMirror's editors put whole blocks behind the one that the caret stands at the end of, but not in these. */
function isInProseMirror(element: Element | null): boolean {
  const own = '[data-panel-type], [data-task-local-id], [data-decision-local-id]';
  return element?.closest(`.ProseMirror, ${own}`)?.matches('.ProseMirror') ?? false;
}
