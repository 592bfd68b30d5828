import type { Fact } from './page.ts';

/** A stretch of a block's text under the same marks. A line break, or the end of a paragraph in an item, is `\n`. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A mark in the words of {@link Fact}: `link` is followed by a space and its address. */
export type Mark = 'strong' | 'emphasis' | 'strike' | 'code' | `link ${string}`;

/** What a block is in the words of {@link Fact}; `undefined` for a plain paragraph, of which there is nothing to say. */
export type Kind =
  | `heading ${number}`
  | `item ${number}`
  | `number ${number}`
  | 'task open'
  | 'task done'
  | 'cell'
  | 'quote'
  | 'codeblock'
  | undefined;

/** A block that holds text: a paragraph, heading, item, cell, code block, or one paragraph of a quotation. */
export interface Block {
  readonly kind: Kind;
  readonly runs: readonly Run[];
}

/**
 * The facts of blocks in the order of the document: of each block what it is, then its marks in the order in which
 * they begin. Equal marks side by side are one.
 */
export function factsOf(blocks: readonly Block[]): readonly Fact[] {
  return blocks.flatMap(({ kind, runs }) => {
    const text = runs.map((run) => run.text).join('');
    if (kind === 'codeblock') return [`codeblock:${text.replace(/\n$/, '')}`];
    return [...(kind ? [`${kind}:${tidy(text)}`] : []), ...marksOf(runs)];
  });
}

/** The text of blocks, separated by `\n`. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
}

function marksOf(runs: readonly Run[]): readonly Fact[] {
  const found: { mark: Mark; text: string }[] = [];
  const open = new Map<Mark, { mark: Mark; text: string }>();
  for (const { text, marks } of runs) {
    for (const mark of open.keys()) if (!marks.includes(mark)) open.delete(mark);
    for (const mark of [...marks].sort()) {
      const piece = open.get(mark) ?? { mark, text: '' };
      if (!open.has(mark)) found.push(piece);
      open.set(mark, piece);
      piece.text += text;
    }
  }
  return found.filter(({ text }) => tidy(text) !== '').map(({ mark, text }) => `${mark}:${tidy(text)}`);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
