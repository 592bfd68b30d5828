import type { TextField } from './fields.ts';
import { editingHost } from './focus.ts';

/** How much of the text around a passage is remembered to find it again, in UTF-16 code units. */
const SURROUNDINGS = 60;

/** Where a text was read, so that the answer can find its way back. It stays in the page's isolated world. */
export type Bookmark =
  | {
      readonly kind: 'field';
      readonly field: TextField;
      readonly start: number;
      readonly text: string;
      readonly around: Around;
    }
  | {
      readonly kind: 'range';
      readonly range: Range;
      readonly host: HTMLElement | undefined;
      readonly start: number;
      /** Whether the text is all that the range holds. */
      readonly replaceable: boolean;
      readonly text: string;
      readonly around: Around;
    };

interface Around {
  readonly before: string;
  readonly after: string;
  /** Whether the passage occurred once in the whole. */
  readonly alone: boolean;
}

declare global {
  // Each click injects the script anew; the places of earlier jobs must survive it.
  var sidenoteBookmarks: Map<string, Bookmark> | undefined;
}

globalThis.sidenoteBookmarks ??= new Map();
const bookmarks = globalThis.sidenoteBookmarks;

export function bookmarkField(jobId: string, field: TextField, start: number, end: number): void {
  const { value } = field;
  keep(jobId, {
    kind: 'field',
    field,
    start,
    text: value.slice(start, end),
    around: aroundOf(value, start, end),
  });
}

export function bookmarkRange(jobId: string, range: Range, replaceable: boolean): void {
  const host = editingHost(range.commonAncestorContainer);
  const text = range.toString();
  const start = offsetIn(host ?? document.body, range);
  const whole = (host ?? document.body).textContent;
  const around = aroundOf(whole, start, start + text.length);
  keep(jobId, { kind: 'range', range, host, start, replaceable, text, around });
}

export function findBookmark(jobId: string): Bookmark | undefined {
  return bookmarks.get(jobId);
}

/** Only the latest few are kept: a page may stay open for days. */
function keep(jobId: string, bookmark: Bookmark): void {
  bookmarks.set(jobId, bookmark);
  const oldest = bookmarks.keys().next().value;
  if (bookmarks.size > 8 && oldest !== undefined) bookmarks.delete(oldest);
}

function aroundOf(whole: string, start: number, end: number): Around {
  return {
    before: whole.slice(Math.max(0, start - SURROUNDINGS), start),
    after: whole.slice(end, end + SURROUNDINGS),
    alone: placesOf(whole, whole.slice(start, end)).length === 1,
  };
}

/** How many characters of an element's text stand before a range. */
export function offsetIn(host: Node, range: Range): number {
  const before = document.createRange();
  before.setStart(host, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

/**
 * Where the passage is now, as an offset into the text it was part of: where it was if it still stands there, else
 * the one place that has it between the same surroundings. `undefined` if it changed or cannot be told apart.
 */
export function relocate(
  whole: string,
  expectedAt: number,
  text: string,
  around: Around,
): number | undefined {
  const follows = (at: number) => whole.slice(0, at).endsWith(around.before);
  const precedes = (at: number) => whole.startsWith(around.after, at + text.length);
  const places = placesOf(whole, text);
  const fitting = places.filter((at) => follows(at) && precedes(at));
  if (fitting.includes(expectedAt)) return expectedAt;
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const [only, another] = places;
  if (only === undefined || another !== undefined) return undefined;
  // The text around may have been edited; but of several passages that were alike, another may be what is left.
  const atStart = around.before === '' ? only === 0 : follows(only);
  const atEnd = around.after === '' ? only + text.length === whole.length : precedes(only);
  return around.alone || atStart || atEnd ? only : undefined;
}

function placesOf(whole: string, text: string): number[] {
  const places: number[] = [];
  if (text === '') return places;
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) places.push(at);
  return places;
}

/** The range of `length` characters from `start` of an element's text. */
export function rangeAt(host: Node, start: number, length: number): Range | undefined {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let seen = 0;
  let begun = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (!begun && start < seen + node.length) {
      range.setStart(node, start - seen);
      begun = true;
    }
    if (begun && start + length <= seen + node.length) {
      range.setEnd(node, start + length - seen);
      return range;
    }
    seen += node.length;
  }
  return undefined;
}
