import type { Fault } from '@sidenote/contract/faults';
import type { Markup } from '@sidenote/contract/markup';
import type { TextFormat } from '@sidenote/contract/wire';
import type { KnownEditor } from './editors/known-editor.ts';

/** Where an answer can go: over what was read, below it, or to the top of the field or document it stands in. */
export type InsertMode = 'replace' | 'below' | 'top';

/** What a place can hold: formatting, one of the markups that plain fields speak, or nothing, since it is read only. */
export type Target = 'rich' | Markup | 'none';

/** What reading a selection gave: the text as it will be sent, or the code of why there is none. */
export type ReadAnswer =
  | {
      readonly found: true;
      readonly text: string;
      readonly format: TextFormat;
      readonly target: Target;
      /**
       * What can be done with an answer. `replace` is missing where the selection holds what `text` cannot carry,
       * such as an image: it would be deleted.
       */
      readonly modes: readonly InsertMode[];
      /** The editor, where answers have to be written in its own way. */
      readonly editor: KnownEditor | undefined;
      /** Nothing was selected, but the caret stands in a field: this is the whole of it. */
      readonly whole: boolean;
      /** The language that the page declares for the text (BCP 47). */
      readonly language: string | undefined;
      /** Whether the frame has the focus: of several frames with a selection, the one that was meant. */
      readonly focused: boolean;
    }
  | { readonly found: false; readonly code: Fault };

/** An answer for a place that takes formatting: the same content in each form that an editor may ask for. */
export interface RichAnswer {
  readonly html: string;
  /** Whether the HTML is one paragraph's content without the paragraph, which continues the text around it. */
  readonly inline: boolean;
  readonly plain: string;
  /** The ways in which its characters may stand in the page afterwards. */
  readonly texts: readonly string[];
  /** Its formatting, piece by piece, as `featuresOf` names it. */
  readonly features: readonly string[];
}

/** An answer for a place that takes characters only. */
export interface TextAnswer {
  readonly text: string;
  /** Whether formatting was left out. */
  readonly simplified: boolean;
}

/** An answer to be put back where the text of the same job was read. */
export interface InsertOrder<Answer extends RichAnswer | TextAnswer = RichAnswer | TextAnswer> {
  readonly jobId: string;
  readonly mode: InsertMode;
  readonly answer: Answer;
}

export type TextOrder = InsertOrder<TextAnswer>;

/**
 * What the editor made of it, read back from the page. `undo` is how many steps of undo take it back, 0 where
 * none does; `simplified` is true where formatting of the answer is not in the page.
 */
export type InsertAnswer = Landed | { readonly landed: false; readonly code: Fault };

interface Landed {
  readonly landed: true;
  readonly undo: number;
  readonly simplified: boolean;
  /** Whether {@link InPageWriting.takeBack} knows the way back from it. */
  readonly takesBack: boolean;
}

/** What the injected scripts offer to `scripting.executeScript`, in the extension's own isolated world. */
export interface InPage {
  /** `speaks` is what the product's plain fields understand, as far as its address tells. */
  read(jobId: string, speaks?: Markup): ReadAnswer;
  /** The job is over: where its text was read and its answer stands is kept no longer. */
  forget(jobId: string): void;
}

/** The same of the script that writes. */
export interface InPageWriting {
  insert(order: InsertOrder): Promise<InsertAnswer>;
  /** Takes an answer out of the page again, so that what it replaced stands there as before. */
  takeBack(jobId: string): Promise<InsertAnswer>;
}

declare global {
  // Globals of the isolated world; the page has a world of its own and cannot see them.
  var sidenote: InPage | undefined;
  var sidenoteWriting: InPageWriting | undefined;
}
