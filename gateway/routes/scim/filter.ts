import { ScimFault } from './scim-fault.ts';
import { attributeName } from './urns.ts';

/** A filter over equal values: what directories use to find whom they provisioned (RFC 7644, section 3.4.2.2). */
export type Filter =
  | { readonly kind: 'equal'; readonly attribute: string; readonly value: string | boolean }
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] };

const MAX_CHARS = 2_000;
const MAX_DEPTH = 8;

const lexical = /\s*(?:(?<bracket>[()])|(?<text>"(?:[^"\\]|\\.)*")|(?<word>[A-Za-z][\w.$:-]*))/y;

interface Token {
  readonly kind: 'bracket' | 'text' | 'word';
  readonly value: string;
}

/** Reads a filter. Throws `invalidFilter` for anything but `eq`, `and`, `or` and parentheses, and for long ones. */
export function parseFilter(text: string): Filter {
  const tokens = tokensOf(text);
  const filter = readOr(tokens, 0);
  if (tokens.length > 0) throw new ScimFault('invalidFilter');
  return filter;
}

function tokensOf(text: string): Token[] {
  if (text.length > MAX_CHARS) throw new ScimFault('invalidFilter');
  const tokens: Token[] = [];
  lexical.lastIndex = 0;
  const end = text.trimEnd().length;
  while (lexical.lastIndex < end) {
    const { bracket, text: quoted, word } = lexical.exec(text)?.groups ?? {};
    if (bracket !== undefined) tokens.push({ kind: 'bracket', value: bracket });
    else if (quoted !== undefined) tokens.push({ kind: 'text', value: unquoted(quoted) });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else throw new ScimFault('invalidFilter');
  }
  return tokens;
}

function readOr(tokens: Token[], depth: number): Filter {
  return readChain(tokens, 'or', () => readChain(tokens, 'and', () => readOne(tokens, depth)));
}

function readChain(tokens: Token[], kind: 'and' | 'or', read: () => Filter): Filter {
  const filters = [read()];
  while (isWord(tokens[0], kind)) {
    tokens.shift();
    filters.push(read());
  }
  const [first] = filters;
  return filters.length === 1 && first !== undefined ? first : { kind, filters };
}

function readOne(tokens: Token[], depth: number): Filter {
  const first = tokens.shift();
  if (first?.kind === 'bracket' && first.value === '(' && depth < MAX_DEPTH) {
    const inner = readOr(tokens, depth + 1);
    if (tokens.shift()?.value !== ')') throw new ScimFault('invalidFilter');
    return inner;
  }
  const [operator, value] = tokens.splice(0, 2);
  if (first?.kind !== 'word' || !isWord(operator, 'eq')) throw new ScimFault('invalidFilter');
  return { kind: 'equal', attribute: attributeName(first.value), value: readValue(value) };
}

function readValue(token: Token | undefined): string | boolean {
  if (token?.kind === 'text') return token.value;
  if (isWord(token, 'true')) return true;
  if (isWord(token, 'false')) return false;
  throw new ScimFault('invalidFilter');
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.value.toLowerCase() === word;
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new ScimFault('invalidFilter');
  }
}
