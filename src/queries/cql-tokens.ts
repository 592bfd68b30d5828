/** A piece of a query. `end` stands behind the last one, and `wrong` is what no query can hold. */
export interface CqlToken {
  readonly kind: 'word' | 'quoted' | 'symbol' | 'wrong' | 'end';
  /** As written; of words in lower case, for CQL makes no difference. */
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

const blank = /\s+/y;
const patterns = [
  // Characters that the reference reserves stand in quotes only; a dot joins the names of a field.
  ['word', /[^\s"'()=!<>~,+;?|*/%^$#@[\]{}`\\&.]+(?:\.[^\s"'()=!<>~,+;?|*/%^$#@[\]{}`\\&.]+)*/y],
  ['quoted', /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y],
  ['symbol', /!=|!~|>=|<=|[=~<>(),]/y],
] as const;

/** The pieces of a query in their order; whatever it holds, the last one is its end. */
export function cqlTokens(query: string): readonly CqlToken[] {
  const tokens: CqlToken[] = [];
  let at = 0;
  while (true) {
    at += matchAt(blank, query, at).length;
    if (at >= query.length) return [...tokens, { kind: 'end', text: '', at, length: 0 }];
    const token = tokenAt(query, at);
    tokens.push(token);
    at += token.length;
  }
}

function tokenAt(query: string, at: number): CqlToken {
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, query, at);
    if (text !== '')
      return { kind, text: kind === 'word' ? text.toLowerCase() : text, at, length: text.length };
  }
  return { kind: 'wrong', text: '', at, length: 1 };
}

function matchAt(pattern: RegExp, query: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(query)?.[0] ?? '';
}
