import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { TextFormat } from '@sidenote/contract/wire';
import { diffWordsWithSpace, type Change as Part } from 'diff';

/** A stretch of a rewrite: words that stay, or one change of some words into others. */
export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly removed: string; readonly added: string };

/** A rewrite as pieces. */
export interface Rewrite {
  readonly pieces: readonly Piece[];
  /**
   * Whether each change can be taken or left by itself. It cannot where changes touch formatting marks: half of a
   * pair of them would be left.
   */
  readonly choosable: boolean;
}

/** What Markdown is written with; a change without any of it leaves all formatting where it is. */
const marks = /[*_`~[\]()#>|\\\n]/;

/** For so long, in milliseconds, a panel may stand still to compare two texts. */
const PATIENCE = 1_000;

/**
 * What a rewrite changes, word by word. Formatting marks are left aside: they are not what a person compares. Undefined
 * where texts are so long and so different that comparing them would hold up the panel, and help nobody.
 */
export function rewriteOf(before: string, after: string, format: TextFormat): Rewrite | undefined {
  if (format === 'plain') return ofPieces(piecesOf(before, after), true);
  const pieces = piecesOf(normal(before), normal(after));
  const choosable = pieces?.every(
    (piece) => piece.kind === 'same' || !(marks.test(piece.removed) || marks.test(piece.added)),
  );
  if (choosable !== false) return ofPieces(pieces, true);
  return ofPieces(piecesOf(readable(before), readable(after)), false);
}

function ofPieces(pieces: readonly Piece[] | undefined, choosable: boolean): Rewrite | undefined {
  return pieces === undefined ? undefined : { pieces, choosable };
}

/** The rewrite with some of its changes left out, by their numbers from 0. Only where changes can be chosen. */
export function textWithout({ pieces }: Rewrite, rejected: ReadonlySet<number>): string {
  let number = -1;
  return pieces
    .map((piece) => {
      if (piece.kind === 'same') return piece.text;
      number += 1;
      return rejected.has(number) ? piece.removed : piece.added;
    })
    .join('');
}

/** How words that stay are shown: without the marks around them. */
export function withoutMarks(text: string, format: TextFormat): string {
  if (format === 'plain') return text;
  return text
    .replaceAll(/\]\([^()\n]*\)/g, '')
    .replaceAll(/\\([\\`*_[\]()#>|~-])|\*+|`+|~~|\[(?![ xX]\])/g, '$1');
}

function piecesOf(before: string, after: string): Piece[] | undefined {
  const parts: readonly Part[] | undefined = diffWordsWithSpace(before, after, { timeout: PATIENCE });
  if (parts === undefined) return undefined;
  const pieces: Piece[] = [];
  for (const { value, added, removed } of parts) {
    const last = pieces.at(-1);
    if (!added && !removed) pieces.push({ kind: 'same', text: value });
    else if (last?.kind !== 'change')
      pieces.push({ kind: 'change', removed: removed ? value : '', added: added ? value : '' });
    else
      pieces[pieces.length - 1] = {
        kind: 'change',
        removed: last.removed + (removed ? value : ''),
        added: last.added + (added ? value : ''),
      };
  }
  return wordsWhole(pieces);
}

/**
 * Brings together what is one change to a person: a word that is written in two, or two in one. The comparison finds two of them, as
 * the blank between the words was there before, and one without the other would be no word.
 */
function wordsWhole(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const [first, blank] = [whole.at(-2), whole.at(-1)];
    const joined =
      piece.kind === 'change' &&
      first?.kind === 'change' &&
      blank?.kind === 'same' &&
      blank.text.trim() === ''
        ? {
            kind: piece.kind,
            removed: first.removed + blank.text + piece.removed,
            added: first.added + blank.text + piece.added,
          }
        : undefined;
    if (joined !== undefined && unspaced(joined.removed) === unspaced(joined.added))
      whole.splice(-2, 2, joined);
    else whole.push(piece);
  }
  return whole;
}

function unspaced(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function normal(text: string): string {
  return printMarkdown(parseMarkdown(text));
}

function readable(text: string): string {
  return plainText(parseMarkdown(text));
}
