import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

/** Attributes that are read by people. */
const readAttributes = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

/** A piece of text in a program. */
export interface Written {
  readonly text: string;
  /** Whether people certainly read it: the text of an element, or an attribute that is shown or read out. */
  readonly shown: boolean;
}

/** The modules below a folder that are no tests and no tables of sentences, by their path in it. */
export function modulesIn(folder: string): string[] {
  return globSync('**/*.{ts,tsx}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.|(?:^|\/)testing\/|\.d\.ts$|^locales\/[a-zA-Z-]+\//.test(file))
    .toSorted();
}

/** Every text that stands in a module, an expression in a template as {@link EXPRESSION}. What only an `Error` says is left out. */
export function writtenIn(folder: string, module: string): Written[] {
  const found: Written[] = [];
  const program = parseAst(readFileSync(path.join(folder, module), 'utf8'), {
    lang: module.endsWith('.tsx') ? 'tsx' : 'ts',
  });
  look(program, false, found);
  return found;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function look(value: unknown, shown: boolean, found: Written[]): void {
  if (Array.isArray(value)) {
    for (const one of value) look(one, shown, found);
    return;
  }
  if (!isNode(value) || isError(value)) return;
  const text = textOf(value);
  if (text !== undefined) found.push({ text, shown: shown || value.type === 'JSXText' });
  for (const [name, inside] of Object.entries(value)) look(inside, isShown(value, name, shown), found);
}

/** What an expression is replaced by in a template. */
export const EXPRESSION = '\uFFFC';

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node.value).trim();
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node.quasis as readonly { readonly value: { readonly raw: string } }[];
  return quasis.map(({ value }) => value.raw).join(EXPRESSION);
}

/** Texts of more than one word, as a person would read them. */
const sentence = /^[A-Z“][^<>=]*[a-z’”]? [a-z“{\uFFFC]|[a-z] [a-z]+ .*\.$/;
/** Names, which are the same in every language. */
const names = new Set(['', 'Sidenote']);

/** Texts in a module that people would read and nobody could translate. `internal` is what programs say to each other. */
export function hardCodedIn(folder: string, module: string, internal: RegExp): string[] {
  return writtenIn(folder, module)
    .filter(({ text, shown }) =>
      shown ? !names.has(text) && /\p{L}/u.test(text) : sentence.test(text) && !internal.test(text),
    )
    .map(({ text }) => text);
}

/** Whether people read what a part of a node comes to. */
function isShown(node: Node, part: string, shown: boolean): boolean {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return part === 'children';
    case 'JSXAttribute':
      return isNode(node.name) && readAttributes.has(String(node.name.name));
    case 'ConditionalExpression':
      return shown && part !== 'test';
    case 'LogicalExpression':
      return shown && (part === 'right' || node.operator !== '&&');
    case 'JSXExpressionContainer':
      return shown;
    default:
      return false;
  }
}

function isError({ type, callee }: Node): boolean {
  if (!isNode(callee)) return false;
  return callee.type === 'Super' || (type === 'NewExpression' && String(callee.name).endsWith('Error'));
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
