import type { Block, Kind, Mark, Run } from './facts.ts';
import { factsOf, textOf } from './facts.ts';
import type { Fact } from './page.ts';

/** The formatting of HTML in the words of {@link Fact}. */
export function factsOfHtml(html: string): readonly Fact[] {
  return factsOf(blocksOfHtml(html));
}

/** The text of HTML: blocks, list items and table cells separated by `\n`. */
export function textOfHtml(html: string): string {
  return textOf(blocksOfHtml(html));
}

/** HTML as one would type it into a plain field: paragraphs with an empty line between, items with a dash. */
export function plainTextOfHtml(html: string): string {
  let plain = '';
  let before: Kind;
  for (const block of blocksOfHtml(html)) {
    const listed = /^(item|number|task)/;
    const together = listed.test(before ?? '') && listed.test(block.kind ?? '');
    if (plain !== '') plain += together ? '\n' : '\n\n';
    if (listed.test(block.kind ?? '')) plain += `${'  '.repeat(depthOf(block.kind) - 1)}- `;
    plain += textOf([block]);
    before = block.kind;
  }
  return plain;
}

function depthOf(kind: Kind): number {
  return Number(/\d+$/.exec(kind ?? '')?.[0] ?? 1);
}

/** The blocks of HTML that hold text, in the order of the document. */
export function blocksOfHtml(html: string): readonly Block[] {
  const blocks: Draft[] = [];
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  walk(body, { kind: undefined, owner: false, block: undefined, apart: false }, outside, blocks);
  return blocks.map(({ kind, runs }) => ({ kind, runs: kind === 'codeblock' ? runs : collapsed(runs) }));
}

interface Draft {
  readonly kind: Kind;
  readonly runs: Run[];
}

/** Where text goes: into the block of an item or cell, which takes several paragraphs, or into one that it begins. */
interface Place {
  readonly kind: Kind;
  readonly owner: boolean;
  block: Draft | undefined;
  apart: boolean;
}

interface Surroundings {
  readonly depth: number;
  readonly quoted: boolean;
  readonly preformatted: boolean;
  readonly marks: readonly Mark[];
}

const outside: Surroundings = { depth: 0, quoted: false, preformatted: false, marks: [] };

function walk(parent: Element, place: Place, around: Surroundings, blocks: Draft[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text)
      write(around.preformatted ? node.data : spaced(node.data), place, around, blocks);
    if (!(node instanceof Element)) continue;
    if (node.localName === 'br') write('\n', place, around, blocks);
    else if (isBlock(node)) walkBlock(node, place, around, blocks);
    else
      walk(
        node,
        place,
        { ...around, marks: [...new Set([...around.marks, ...marksOf(node, around)])] },
        blocks,
      );
  }
}

function walkBlock(element: Element, place: Place, around: Surroundings, blocks: Draft[]): void {
  const kind = kindOf(element, around);
  const inside = {
    ...around,
    depth: around.depth + (isList(element) ? 1 : 0),
    quoted: around.quoted || element.localName === 'blockquote',
    preformatted: around.preformatted || element.localName === 'pre',
  };
  if (kind !== undefined) {
    const block: Draft = { kind, runs: [] };
    blocks.push(block);
    walk(element, { kind, owner: true, block, apart: false }, inside, blocks);
  } else if (place.owner) {
    place.apart = true;
    walk(element, place, inside, blocks);
  } else if (isContainer(element)) {
    walk(
      element,
      { kind: inside.quoted ? 'quote' : undefined, owner: false, block: undefined, apart: false },
      inside,
      blocks,
    );
  } else {
    const block: Draft = { kind: around.quoted ? 'quote' : undefined, runs: [] };
    blocks.push(block);
    walk(element, { kind: block.kind, owner: true, block, apart: false }, inside, blocks);
  }
  if (place.owner) place.apart = true;
  else place.block = undefined;
}

function write(text: string, place: Place, around: Surroundings, blocks: Draft[]): void {
  const blank = text.trim() === '' && text !== '\n' && !text.includes('\u00a0') && !around.preformatted;
  if (text === '' || (blank && (place.apart || !place.block?.runs.length))) return;
  if (place.block === undefined) {
    place.block = { kind: place.kind, runs: [] };
    blocks.push(place.block);
  }
  if (place.apart && place.block.runs.length > 0) place.block.runs.push({ text: '\n', marks: [] });
  place.apart = false;
  place.block.runs.push({ text, marks: around.marks });
}

function kindOf(element: Element, around: Surroundings): Kind {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return `heading ${Number(name.slice(1))}`;
  if (name === 'td' || name === 'th') return 'cell';
  if (name === 'pre') return 'codeblock';
  if (name !== 'li') return undefined;
  const done = doneOf(element);
  if (done !== undefined) return done ? 'task done' : 'task open';
  const depth = Math.max(around.depth, 1);
  return element.parentElement?.localName === 'ol' ? `number ${depth}` : `item ${depth}`;
}

/** Whether a task is done; `undefined` for an item that is no task. */
function doneOf(item: Element): boolean | undefined {
  const said = item.getAttribute('data-checked') ?? item.getAttribute('data-list') ?? '';
  if (said === 'true' || said === 'checked') return true;
  if (said === 'false' || said === 'unchecked') return false;
  const box = item.querySelector('input[type="checkbox"]');
  return box?.closest('li') === item ? box.hasAttribute('checked') : undefined;
}

function marksOf(element: Element, { preformatted }: Surroundings): readonly Mark[] {
  const { style } = element as HTMLElement;
  const marks: Mark[] = [];
  const tag = (pattern: RegExp) => pattern.test(element.localName);
  const weight = style.fontWeight;
  if ((tag(/^(b|strong)$/) && weight !== 'normal') || weight === 'bold' || Number(weight) >= 600)
    marks.push('strong');
  if ((tag(/^(i|em)$/) && style.fontStyle !== 'normal') || style.fontStyle === 'italic')
    marks.push('emphasis');
  if (tag(/^(s|del|strike)$/) || style.textDecoration.includes('line-through')) marks.push('strike');
  if (tag(/^code$/) && !preformatted) marks.push('code');
  const address = element.localName === 'a' ? element.getAttribute('href') : null;
  if (address !== null) marks.push(`link ${address}`);
  return marks;
}

const blockNames =
  /^(p|div|section|article|figure|figcaption|caption|table|thead|tbody|tfoot|tr|t[dh]|ul|ol|li|dl|d[dt]|pre|blockquote|h[1-6]|hr|address|main|details|summary)$/;

function isBlock(element: Element): boolean {
  return blockNames.test(element.localName);
}

function isList(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}

/** Whether an element only holds other blocks: a `div` of text alone is a paragraph. */
function isContainer(element: Element): boolean {
  if (/^(p|figcaption|caption|d[dt]|summary)$/.test(element.localName)) return false;
  return element.localName !== 'div' || [...element.children].some(isBlock);
}

function spaced(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** White space as a browser shows it: none beside a break or an end of the block, and one space elsewhere. */
function collapsed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let last = '\n';
  for (const run of runs) {
    const text = run.text !== '\n' && /[ \n]$/.test(last) ? run.text.replace(/^ /, '') : run.text;
    if (text === '\n') trimEnd(kept);
    if (text === '') continue;
    kept.push({ ...run, text });
    last = text;
  }
  trimEnd(kept);
  // The break that holds an empty line open, or that ends a block, shows nothing.
  if (kept.at(-1)?.text === '\n') kept.pop();
  // Editors write a paragraph without text so.
  if (kept.length === 1 && kept[0]?.text === '\u00a0') return [];
  return kept.map((run) => ({ ...run, text: run.text.replaceAll('\u00a0', ' ') }));
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.text.endsWith(' ')) runs.splice(-1, 1, { ...last, text: last.text.slice(0, -1) });
}
