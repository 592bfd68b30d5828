import type { InsertMode } from './answers.ts';
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

declare global {
  // Each click injects the script anew; the places of earlier jobs must survive it.
  var sidenoteBookmarks: Map<string, Bookmark> | undefined;
}

globalThis.sidenoteBookmarks ??= new Map();
const bookmarks = globalThis.sidenoteBookmarks;

/** Remembers a place. Only the latest few are kept: a page may stay open for days. */
export function keepBookmark(jobId: string, bookmark: Bookmark): void {
  bookmarks.set(jobId, bookmark);
  const oldest = bookmarks.keys().next().value;
  if (bookmarks.size > 8 && oldest !== undefined) bookmarks.delete(oldest);
}

export function findBookmark(jobId: string): Bookmark | undefined {
  return bookmarks.get(jobId);
}
