import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';

/** What the document is made of; the names are those of Slate's own examples. */
export type BlockType =
  | 'paragraph'
  | 'heading'
  | 'block-quote'
  | 'code-block'
  | 'bulleted-list'
  | 'numbered-list'
  | 'list-item'
  | 'check-list-item';

export interface BlockElement {
  readonly type: BlockType;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Of a task. */
  readonly checked?: boolean;
  readonly children: (BlockElement | LinkElement | FormattedText)[];
}

export interface LinkElement {
  readonly type: 'link';
  readonly url: string;
  readonly children: FormattedText[];
}

export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly code?: true;
}

export interface FormattedText extends Marks {
  readonly text: string;
}

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: BlockElement | LinkElement;
    Text: FormattedText;
  }
}
