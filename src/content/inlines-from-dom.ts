import type { Inline } from '@sidenote/contract/markdown/ast';
import { inlineText } from '@sidenote/contract/markdown/ast';
import { mergeText } from '@sidenote/contract/markdown/inline';
import { codeText } from './code-text.ts';
import { isReadable, type Reading, touched, visiblePart } from './reading.ts';
import { elementAround } from './visible.ts';

const marks: Readonly<Record<string, 'strong' | 'emphasis' | 'strike'>> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'emphasis',
  EM: 'emphasis',
  S: 'strike',
  DEL: 'strike',
  STRIKE: 'strike',
};

export function inlineChildren(element: Element, reading: Reading): Inline[] {
  let afterBlock = false;
  return Array.from(touched(element, reading.range)).flatMap((child): Inline[] => {
    const inlines = inlineOf(child, reading);
    if (inlines.length === 0) return [];
    const apart = child instanceof Element && (reading.isBlock(child) || reading.standsApart(child));
    // What stands on lines of its own does not run into its neighbours.
    const gap: Inline[] = apart || afterBlock ? [{ type: 'text', value: ' ' }] : [];
    afterBlock = apart;
    return [...gap, ...inlines];
  });
}

export function inlineOf(node: Node, reading: Reading): Inline[] {
  if (!reading.range.intersectsNode(node)) return [];
  if (node instanceof Text) return textOf(node, reading);
  if (!(node instanceof Element)) return [];
  // ProseMirror keeps an empty last line open with a break of its own.
  if (node.tagName === 'BR')
    return node.classList.contains('ProseMirror-trailingBreak') ? [] : [{ type: 'break' }];
  if (!isReadable(node, reading)) return [];
  if (node instanceof HTMLImageElement)
    return node.alt === '' ? [] : [{ type: 'text', value: `[${node.alt}]` }];
  return elementOf(node, reading);
}

function elementOf(element: Element, reading: Reading): Inline[] {
  if (isCode(element, reading)) {
    const value = codeText(element, reading).replaceAll(/\s*\n\s*/g, ' ');
    return value === '' ? [] : [{ type: 'code', value }];
  }
  const children = inlineChildren(element, reading);
  // What an editor shows as one thing, such as a mention or a status, is its words.
  if (reading.editable && element.matches('[contenteditable="false"]')) {
    return [{ type: 'text', value: inlineText(children).trim() }];
  }
  if (element instanceof HTMLAnchorElement && leadsAway(element)) {
    return hug(children, (inner) => ({ type: 'link', href: element.href, children: inner }));
  }
  return marksOf(element, reading).reduce<Inline[]>(
    (inside, type) => hug(inside, (inner) => ({ type, children: inner })),
    children,
  );
}

/** Code by its tag or, in editors that have none for it, by the look of a span. */
function isCode(element: Element, reading: Reading): boolean {
  if (/^(CODE|KBD|SAMP|TT)$/.test(element.tagName)) return true;
  if (!reading.editable || element.tagName !== 'SPAN') return false;
  const isMonospaced = (one: Element | null) =>
    one !== null && /\bmonospace\b/.test(getComputedStyle(one).fontFamily);
  return isMonospaced(element) && !isMonospaced(elementAround(element));
}

type Mark = (typeof marks)[string];

/** What an element makes of its text: by its tag or, where editors write marks as styles of a span, by its looks. */
function marksOf(element: Element, reading: Reading): Mark[] {
  const mark = marks[element.tagName];
  const named = mark === undefined || (element.tagName === 'B' && isLight(element)) ? [] : [mark];
  const styled = reading.editable && (named.length > 0 || element.tagName === 'SPAN');
  return [...new Set([...named, ...(styled ? styledMarks(element) : [])])];
}

function styledMarks(element: Element): Mark[] {
  const style = getComputedStyle(element);
  const around = elementAround(element);
  const outer = around === null ? undefined : getComputedStyle(around);
  const isBold = (weight = '400') => Number(weight) >= 600;
  const found: Mark[] = [];
  if (isBold(style.fontWeight) && !isBold(outer?.fontWeight)) found.push('strong');
  if (style.fontStyle === 'italic' && outer?.fontStyle !== 'italic') found.push('emphasis');
  if (style.textDecorationLine.includes('line-through')) found.push('strike');
  return found;
}

/** A link to a place on the same page would give away the page's address, which is not sent. */
function leadsAway(link: HTMLAnchorElement): boolean {
  if (!/^(https?|mailto):/.test(link.href)) return false;
  const bare = (address: string) => address.replace(/#.*$/, '');
  return !link.getAttribute('href')?.trim().startsWith('#') && bare(link.href) !== bare(location.href);
}

/** Some editors wrap a whole paste into `<b style="font-weight: normal">`. */
function isLight(element: Element): boolean {
  return element instanceof HTMLElement && /^(normal|[1-4]00)$/.test(element.style.fontWeight);
}

/** Wraps content in a mark with the spaces at its ends left outside, where Markdown wants them. */
function hug(children: readonly Inline[], wrap: (inner: Inline[]) => Inline): Inline[] {
  const merged = mergeText(children);
  if (inlineText(merged).trim() === '') return merged;
  const first = merged[0];
  const last = merged.at(-1);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const inner = trimEnds(merged);
  const space = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), wrap(inner), ...space(after)];
}

function textOf(node: Text, reading: Reading): Inline[] {
  const parent = elementAround(node);
  const value = parent === null ? '' : visiblePart(node, reading, parent);
  if (value === '' || parent === null) return [];
  if (reading.keepsSpace(parent)) {
    return value
      .split('\n')
      .flatMap((line, index): Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' } as const]),
        ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
      ]);
  }
  return [{ type: 'text', value: value.replaceAll(/[ \t\r\n\f]+/g, ' ') }];
}

/** One paragraph's content in its normal form: no spaces or breaks at its ends, none doubled across nodes. */
export function tidy(run: readonly Inline[]): Inline[] {
  return trimEnds(mergeText(run));
}

function trimEnds(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines];
  while (isBlank(trimmed[0])) trimmed.shift();
  while (isBlank(trimmed.at(-1))) trimmed.pop();
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { type: 'text', value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return trimmed;
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.type === 'break' || (inline?.type === 'text' && inline.value.trim() === '');
}
