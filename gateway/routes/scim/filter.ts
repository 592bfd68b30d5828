import { type Match, operators } from '../../storage/directory-match.ts';
import { ScimFault } from './scim-fault.ts';
import { attributeName } from './urns.ts';

const MAX_CHARS = 2_000;
const MAX_DEPTH = 8;

const lexical = /\s*(?:(?<bracket>[()])|(?<text>"(?:[^"\\]|\\.)*")|(?<word>[A-Za-z][\w.$:-]*))/y;

interface Token {
  readonly kind: 'bracket' | 'text' | 'word';
  readonly value: string;
}

/**
 * Reads a filter (RFC 7644, section 3.4.2.2). Throws `invalidFilter` for what is none, for one that is long or deep, and
 * for brackets behind an attribute: no attribute here needs them.
 */
export function parseFilter(text: string): Match {
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

function readOr(tokens: Token[], depth: number): Match {
  return readChain(tokens, 'or', () => readChain(tokens, 'and', () => readOne(tokens, depth)));
}

function readChain(tokens: Token[], kind: 'and' | 'or', read: () => Match): Match {
  const filters: Match[] = [read()];
  while (isWord(tokens[0], kind)) {
    tokens.shift();
    filters.push(read());
  }
  const [first] = filters;
  return filters.length === 1 && first !== undefined ? first : { kind, filters };
}

function readOne(tokens: Token[], depth: number): Match {
  const first = tokens.shift();
  if (first?.kind === 'bracket' && first.value === '(' && depth < MAX_DEPTH) {
    const inner = readOr(tokens, depth + 1);
    if (tokens.shift()?.value !== ')') throw new ScimFault('invalidFilter');
    return inner;
  }
  if (first?.kind !== 'word') throw new ScimFault('invalidFilter');
  if (isWord(first, 'not') && tokens[0]?.value === '(')
    return { kind: 'not', filter: readOne(tokens, depth) };
  const attribute = attributeName(first.value);
  const asked = tokens.shift();
  if (isWord(asked, 'pr')) return { kind: 'present', attribute };
  const value = readValue(tokens.shift());
  if (isWord(asked, 'ne'))
    return { kind: 'not', filter: { kind: 'compare', operator: 'eq', attribute, value } };
  const operator = operators.find((known) => isWord(asked, known));
  // A switch is neither longer nor later than another one.
  if (operator === undefined || (typeof value === 'boolean' && operator !== 'eq'))
    throw new ScimFault('invalidFilter');
  return { kind: 'compare', operator, attribute, value };
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
