import type { Fault } from '@sidenote/contract/faults';
import type { TextFormat } from '@sidenote/contract/wire';

/** What reading a selection gave: the text as it will be sent, or the code of why there is none. */
export type ReadAnswer =
  | {
      readonly found: true;
      readonly text: string;
      readonly format: TextFormat;
      readonly editable: boolean;
      /** False where the selection holds what `text` cannot carry, such as an image: replacing it would delete that. */
      readonly replaceable: boolean;
      /** Whether the frame has the focus: of several frames with a selection, the one that was meant. */
      readonly focused: boolean;
    }
  | { readonly found: false; readonly code: Fault };

/** An answer to be put back where the text of the same job was read. */
export interface InsertOrder {
  readonly jobId: string;
  readonly mode: 'replace' | 'below';
  readonly text: string;
  /** How `text` is written. A rewrite of plain text is plain, whatever it looks like. */
  readonly format: TextFormat;
}

/** What the editor made of it, read back from the page. `undo` is false where the field cannot take it back. */
export type InsertAnswer =
  | { readonly landed: true; readonly undo: boolean }
  | { readonly landed: false; readonly code: Fault };

/** What the injected script offers to `scripting.executeScript`, in the extension's own isolated world. */
export interface InPage {
  read(jobId: string): ReadAnswer;
  insert(order: InsertOrder): Promise<InsertAnswer>;
}

declare global {
  // A global of the isolated world; the page has a world of its own and cannot see it.
  var sidenote: InPage | undefined;
}
