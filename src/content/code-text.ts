import type { Block } from '@sidenote/contract/markdown/ast';
import { isReadable, type Reading, touched, visiblePart } from './reading.ts';
import { elementAround } from './visible.ts';

/** Editors that make code blocks of other elements than `pre`. */
const codeBlocks = 'pre, .ql-code-block-container, .code-block, [data-lexical-editor] > code';

export function isCodeBlock(element: Element): boolean {
  return element.matches(codeBlocks);
}

/** The block of code that an element is part of. */
export function codeBlockAround(element: Element): Element | undefined {
  return element.closest(codeBlocks) ?? undefined;
}

/** A block of code with the language it says it is in. */
export function codeFrom(element: Element, reading: Reading): Block {
  return {
    type: 'code',
    language: languageOfCode(element),
    value: codeText(contentOf(element), reading).replace(/\n$/, ''),
  };
}

/** Around the code itself, editors put what numbers and frames it. */
function contentOf(element: Element): Element {
  return element.tagName === 'PRE' ? element : (element.querySelector('code') ?? element);
}

function languageOfCode(element: Element): string {
  const inner = [element, element.querySelector('code, [data-language]')].filter((one) => one !== null);
  // Where both are, the attribute is a label for people.
  const labels = inner.map((one) => one.getAttribute('data-language') ?? undefined);
  const named = [...inner.map(inClass), ...labels].find((name) => name !== undefined && name !== '');
  // What editors call code of no language.
  return named === undefined || /^(plain|plaintext|text|auto)$/.test(named) ? '' : named;
}

function inClass({ className }: Element): string | undefined {
  return /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/.exec(className)?.[1];
}

/** The text of a code element, line by line as it is shown: code viewers make lines of breaks and of blocks. */
export function codeText(element: Element, reading: Reading): string {
  let text = '';
  let begun = false;
  let afterBlock = false;
  for (const child of touched(element, reading.range)) {
    const block = child instanceof Element && (reading.isBlock(child) || reading.standsApart(child));
    if (block && !isReadable(child, reading)) continue;
    const own = pieceOf(child, reading);
    if (own === '' && !block) continue;
    if (begun && (afterBlock || (block && !text.endsWith('\n')))) text += '\n';
    text += block ? own.replace(/\n$/, '') : own;
    begun = true;
    afterBlock = block;
  }
  return text;
}

function pieceOf(node: Node, reading: Reading): string {
  if (node instanceof Text) {
    const parent = elementAround(node);
    return parent === null ? '' : visiblePart(node, reading, parent);
  }
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'BR') return node.classList.contains('ProseMirror-trailingBreak') ? '' : '\n';
  return isReadable(node, reading) ? codeText(node, reading) : '';
}
