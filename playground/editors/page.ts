/**
 * What the checks may ask of an editor's page, as `window.editor`. Everything is answered from the editor's own
 * model through its public interface, never from the page, which may say something else than the editor will save.
 */
export interface EditorPage {
  /** The packages that make the editor, with the versions that are really bundled; empty for the browser's own. */
  readonly packages: Readonly<Record<string, string>>;
  /** Replaces the document by one given as HTML, with an empty undo history and the focus nowhere. */
  load(html: string): Promise<void>;
  /** The document's text: blocks, list items and table cells separated by `\n`, without marks. */
  text(): string;
  /** The document's formatting, in the order of the document, in the words of {@link Fact}. */
  facts(): readonly Fact[];
  /** Gives the editor the focus and selects from the beginning of `from` to the end of `to`, as a mouse would. */
  select(from: string, to?: string): Promise<void>;
  /** Gives the editor the focus and sets the caret behind a text. */
  caret(after: string): Promise<void>;
  /** Takes the focus away from the editor, to a button of the page. */
  blur(): Promise<void>;
  /** Throws away what the page shows and builds it anew from the same document. Absent where an editor cannot. */
  rerender?(): Promise<void>;
  /** Another person's change arrives: the first `find` of the model becomes `replace`. Absent where an editor cannot. */
  collaborate?(find: string, replace: string): Promise<void>;
}

/**
 * One piece of formatting and the text it applies to, such as `strong:ready`, `heading 2:Plan`, `item 1:First`,
 * `number 2:Nested`, `task done:Call`, `task open:Write`, `cell:Tokyo`, `link https://example.org/:sheet`,
 * `code:x`, `emphasis:x`, `strike:x`, `quote:x`, `codeblock:a\nb`. The number of an item is its depth, from 1.
 */
export type Fact = string;

declare global {
  interface Window {
    editor: EditorPage;
  }
}
