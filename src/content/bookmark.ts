import type { InsertMode } from './answers.ts';
import type { Changes } from './changes.ts';
import type { TextField } from './fields.ts';
import type { Passage } from './relocate.ts';

interface Place {
  /** The page's address, without what a page keeps for itself behind it. */
  readonly address: string;
  /** What the element is called, to recognise it when it was built anew. */
  readonly signature: string;
  readonly modes: readonly InsertMode[];
}

/** In a native field. */
export interface FieldPlace extends Place {
  readonly kind: 'field';
  readonly field: TextField;
  readonly passage: Passage;
}

/** In an editor that keeps its selection to itself. */
export interface CodePlace extends Place {
  readonly kind: 'code';
  readonly editor: HTMLElement;
  readonly input: HTMLElement;
  /** The lines that it was read from, which tell it from an equal one elsewhere. */
  readonly lines: string | undefined;
  readonly text: string;
}

/** In an editable element. */
export interface HostPlace extends Place {
  readonly kind: 'host';
  /** The passage has formatting that our Markdown does not carry, such as colours: replacing takes it away. */
  readonly foreign: boolean;
  readonly host: HTMLElement;
  readonly range: Range;
  readonly passage: Passage;
}

/** Where a text was read, so that the answer can find its way back. It stays in the page's isolated world. */
export type Bookmark = FieldPlace | CodePlace | HostPlace;

/** An answer where it stands now, so that it can be taken back. */
export type Written = WrittenInField | WrittenInHost;

export interface WrittenInField {
  readonly kind: 'field';
  readonly place: FieldPlace;
  /** What it took the place of; empty where it was added. */
  readonly original: string;
}

export interface WrittenInHost {
  readonly kind: 'host';
  readonly place: HostPlace;
  /** How it stands there: words may be given another format without changing one of them. */
  readonly markdown: string;
  readonly original: { readonly text: string; readonly markdown: string };
  /** How many steps of undo take it back. */
  readonly undo: number;
  readonly typing: Changes;
}

declare global {
  // Each click injects the script anew; the places of earlier jobs must survive it.
  var sidenoteBookmarks: Map<string, Bookmark> | undefined;
  var sidenoteWritten: Map<string, Written> | undefined;
}

globalThis.sidenoteBookmarks ??= new Map();
globalThis.sidenoteWritten ??= new Map();
const bookmarks = globalThis.sidenoteBookmarks;
const written = globalThis.sidenoteWritten;

/** Remembers a place. */
export function keepBookmark(jobId: string, bookmark: Bookmark): void {
  keep(bookmarks, jobId, bookmark);
}

export function findBookmark(jobId: string): Bookmark | undefined {
  return bookmarks.get(jobId);
}

/** Remembers where an answer was put; `undefined` where there is no way back from it. */
export function keepWritten(jobId: string, place: Written | undefined): void {
  const before = written.get(jobId);
  if (before?.kind === 'host') before.typing.stop();
  if (place === undefined) written.delete(jobId);
  else keep(written, jobId, place);
}

export function findWritten(jobId: string): Written | undefined {
  return written.get(jobId);
}

/** Forgets all places of a job that is over. */
export function forgetPlaces(jobId: string): void {
  bookmarks.delete(jobId);
  keepWritten(jobId, undefined);
}

/** Only the latest few are kept: a page may stay open for days. */
function keep<Value>(places: Map<string, Value>, jobId: string, place: Value): void {
  places.set(jobId, place);
  const oldest = places.keys().next().value;
  if (places.size > 8 && oldest !== undefined) places.delete(oldest);
}
