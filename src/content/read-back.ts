import { featuresOf } from '@sidenote/contract/markdown/features';
import { bare, textOfBlocks } from '@sidenote/contract/markdown/text';
import { selectionIn } from './focus.ts';
import { blocksFromRange } from './markdown-from-dom.ts';
import { nextTask } from './settle.ts';
import { rangeAtBare, textIn } from './text-offsets.ts';

/** What an element has to hold once an answer has landed in it. */
export interface Expected {
  readonly before: string;
  readonly after: string;
  /** The ways in which the answer's characters may stand there: with or without formatting. */
  readonly texts: readonly string[];
  /** The answer's formatting, piece by piece. */
  readonly features: readonly string[];
  /** Whether the answer has to stand on lines of its own. */
  readonly apart: boolean;
  /** Whether formatting was left out before it was written. */
  readonly simplified: boolean;
}

/**
 * Where an answer stands in an element, if it does: the text before and after untouched, the answer between. White
 * space is the editor's own business.
 */
export function passageWith(host: HTMLElement, { before, after, texts }: Expected): Range | undefined {
  const now = bare(textIn(host));
  const start = bare(before).length;
  const text = texts.map(bare).find((answer) => now === bare(before) + answer + bare(after));
  return text === undefined || text === '' ? undefined : rangeAtBare(host, start, text.length);
}

export type Landed = 'whole' | 'simplified' | 'not';

/**
 * How an answer landed: as a whole, with formatting left out or beside other text where it should stand apart, or
 * `not` where words ran into each other.
 */
export function howLanded(passage: Range, host: HTMLElement, { features, texts, apart }: Expected): Landed {
  const blocks = blocksFromRange(passage);
  const words = folded(textOfBlocks(blocks));
  const plain = folded(textOfBlocks(blocks, 'no-boxes'));
  const told = texts.map(folded);
  if (!told.includes(words) && !told.includes(plain)) return 'not';
  const landed = featuresOf(blocks);
  const kept = features.every((feature) => feature === 'rule' || landed.has(feature));
  return kept && !(apart && isGlued(passage, host)) ? 'whole' : 'simplified';
}

/** A text with its white space as one reads it: where it is, but not how much or of which kind. */
function folded(text: string): string {
  return text
    .replaceAll(/[\u200B-\u200D\uFEFF\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether text beside the passage is on the same line. */
function isGlued(passage: Range, host: HTMLElement): boolean {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  walker.currentNode = passage.startContainer;
  const previous = beside(() => walker.previousNode());
  walker.currentNode = passage.endContainer;
  const next = beside(() => walker.nextNode());
  const before = passage.startContainer.textContent?.slice(0, passage.startOffset).trim() !== '';
  const after = passage.endContainer.textContent?.slice(passage.endOffset).trim() !== '';
  return (
    before ||
    after ||
    (previous !== undefined && onOneLine(previous, passage.startContainer)) ||
    (next !== undefined && onOneLine(passage.endContainer, next))
  );
}

function beside(step: () => Node | null): Node | undefined {
  for (let node = step(); node !== null; node = step()) if (node.textContent?.trim() !== '') return node;
  return undefined;
}

function onOneLine(one: Node, other: Node): boolean {
  if (blockAround(one) !== blockAround(other)) return false;
  const between = document.createRange();
  between.setStartAfter(one);
  between.setEndBefore(other);
  return between.cloneContents().querySelector('br') === null;
}

function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element;
}

/** Some editors leave the caret before what was pasted, or below it: it belongs right behind. */
export async function setCaretBehind(host: HTMLElement, passage: Range): Promise<void> {
  const selection = selectionIn(host.getRootNode());
  if (selection === null || isCaretBehind(selection, passage)) return;
  selection.collapse(passage.endContainer, passage.endOffset);
  await nextTask();
}

function isCaretBehind({ anchorNode, anchorOffset, isCollapsed }: Selection, passage: Range): boolean {
  if (!isCollapsed || anchorNode === null || passage.comparePoint(anchorNode, anchorOffset) === -1)
    return false;
  const between = document.createRange();
  between.setStart(passage.endContainer, passage.endOffset);
  // An end before its start moves the start along: then the caret is inside the passage.
  between.setEnd(anchorNode, anchorOffset);
  const behind = between.startContainer === passage.endContainer && between.startOffset === passage.endOffset;
  return behind && between.toString() === '' && blockAround(anchorNode) === blockAround(passage.endContainer);
}
