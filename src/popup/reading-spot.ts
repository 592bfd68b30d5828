import { type Letter, nearest, squeezed } from './squeezed.ts';

/** An answer that a panel has shown from its first word, and what its reader looked at as it became whole, if that was a part of it. */
export interface Followed {
  readonly jobId: string;
  readonly spot: ReadingSpot | undefined;
}

/** What somebody looks at in a text, to be found again where the text is drawn in another way. */
export interface ReadingSpot {
  /** The letters on either side of it. */
  readonly before: string;
  readonly behind: string;
  /** How far into the letters of the whole text it is, from 0 to 1. */
  readonly at: number;
  /** Where it is on the screen, in pixels from the top. */
  readonly top: number;
}

/** How many letters on either side tell a place from another. */
const AROUND = 20;

/** What is not of the text: what only screen readers say, whose a link is, and what a rewrite takes out. */
const aside = '.visually-hidden, .host, del, button.text-button';

/**
 * The spot in a text that its reader looks at: the end, if it is in view, as of somebody who follows an answer; else the
 * first line that is. `undefined` where all of the text is in view.
 */
export function spotIn(box: HTMLElement): ReadingSpot | undefined {
  const letters = lettersIn(box);
  const last = letters.length - 1;
  if (last < 0) return undefined;
  const { top, bottom } = viewOf(box);
  const isAbove = (index: number) => rectOf(letters, index).bottom <= top + 1;
  const endsInView = rectOf(letters, last).top < bottom;
  if (!isAbove(0) && endsInView) return undefined;
  const index = endsInView ? last : firstNot(isAbove, last);
  const around = (from: number, to: number) => unitsOf(letters.slice(Math.max(0, from), to));
  return {
    before: around(index - AROUND, index),
    behind: around(index, index + AROUND),
    at: index / letters.length,
    top: rectOf(letters, index).top,
  };
}

/** Scrolls so that a spot stands where it stood, as far as it can be found. */
export function returnTo(spot: ReadingSpot, box: HTMLElement): void {
  const letters = lettersIn(box);
  if (letters.length === 0) return;
  const index = Math.min(indexOf(spot, unitsOf(letters)), letters.length - 1);
  const scroller = box.scrollHeight > box.clientHeight ? box : document.scrollingElement;
  scroller?.scrollBy({ top: rectOf(letters, index).top - spot.top, behavior: 'instant' });
}

/** Where a spot is among the letters of a text. The address of a link beside it, or a list's number, may be gone. */
function indexOf({ before, behind, at }: ReadingSpot, text: string): number {
  const expected = Math.round(at * text.length);
  const start = nearest(text, before + behind, expected - before.length);
  if (start !== undefined) return start + before.length;
  const end = nearest(text, before, expected - before.length);
  return nearest(text, behind, expected) ?? (end === undefined ? expected : end + before.length);
}

interface Placed extends Letter {
  readonly node: Text;
}

function lettersIn(box: HTMLElement): Placed[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found: Placed[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest(aside)) continue;
    for (const letter of squeezed(node.data)) found.push({ ...letter, node });
  }
  return found;
}

function unitsOf(letters: readonly Letter[]): string {
  return letters.map(({ unit }) => unit).join('');
}

function rectOf(letters: readonly Placed[], index: number): DOMRect {
  const range = document.createRange();
  const letter = letters[index];
  if (letter !== undefined) {
    range.setStart(letter.node, letter.offset);
    range.setEnd(letter.node, letter.offset + letter.length);
  }
  return range.getBoundingClientRect();
}

/** The part of the window that a box of text is seen in. */
function viewOf(box: HTMLElement): { top: number; bottom: number } {
  const { top, bottom } = box.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, window.innerHeight) };
}

/** The first index that something does not hold for, which holds for all before it. */
function firstNot(holds: (index: number) => boolean, last: number): number {
  let [from, to] = [0, last];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
