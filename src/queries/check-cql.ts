import { type CqlToken, cqlTokens } from './cql-tokens.ts';
import { operatorsOf, reservedWords } from './cql-words.ts';
import { MAX_QUERY_CHARS, type QueryFault } from './query-fault.ts';

/** Brackets within brackets: more than anybody writes, and few enough for the stack. */
const MAX_DEPTH = 50;

const operators = ['=', '!=', '~', '!~', '>', '>=', '<', '<='];
const negative = ['!=', '!~', 'not in'];

type Read = QueryFault | undefined;

/**
 * Reads a query by the rules that Atlassian publishes for CQL, for which there is no parser to be had, and answers
 * with the first place that is against them; undefined for a query of the right form.
 */
export function checkCql(query: string): QueryFault | undefined {
  if (query.length > MAX_QUERY_CHARS) return { at: 0, length: query.length };
  const tokens = cqlTokens(query);
  const reader = readerOf(tokens);
  if (tokens.length === 1) return reader.fault();
  return reader.query();
}

function readerOf(tokens: readonly CqlToken[]) {
  let next = 0;
  let depth = 0;
  let clauses = 0;
  const end: CqlToken = tokens.at(-1) ?? { kind: 'end', text: '', at: 0, length: 0 };
  const peek = (ahead = 0) => tokens[next + ahead] ?? end;
  const fault = ({ at, length } = peek()): QueryFault => ({ at, length });
  const is = (kind: CqlToken['kind'], text: string, ahead = 0) =>
    peek(ahead).kind === kind && peek(ahead).text === text;
  const take = (kind: CqlToken['kind'], text: string) => {
    const found = is(kind, text);
    if (found) next += 1;
    return found;
  };
  const isName = () => peek().kind === 'word' && !reservedWords.has(peek().text);

  function query(): Read {
    const found = is('word', 'order') ? undefined : either();
    return found ?? order() ?? (peek().kind === 'end' ? undefined : fault());
  }

  function either(): Read {
    return joined('or', () => joined('and', condition));
  }

  function joined(word: 'and' | 'or', part: () => Read): Read {
    do {
      const found = part();
      if (found !== undefined) return found;
    } while (take('word', word));
    return undefined;
  }

  function condition(): Read {
    // The reference: a negative expression cannot be the first one.
    if (is('word', 'not') && clauses === 0) return fault();
    while (take('word', 'not'));
    if (!is('symbol', '(')) return clause();
    if (depth === MAX_DEPTH) return fault();
    next += 1;
    depth += 1;
    const found = either();
    depth -= 1;
    return found ?? (take('symbol', ')') ? undefined : fault());
  }

  function clause(): Read {
    const field = peek();
    if (!isName()) return fault();
    next += 1;
    const at = peek();
    const operator = takeOperator();
    const known = operatorsOf.get(field.text);
    if (operator === undefined || known?.includes(operator) === false) return fault(at);
    if (clauses === 0 && negative.includes(operator)) return fault(at);
    clauses += 1;
    return operator.endsWith('in') ? list() : value();
  }

  function takeOperator(): string | undefined {
    const symbol = operators.find((text) => take('symbol', text));
    if (symbol !== undefined) return symbol;
    if (take('word', 'in')) return 'in';
    if (!is('word', 'not') || !is('word', 'in', 1)) return undefined;
    next += 2;
    return 'not in';
  }

  function list(): Read {
    if (!take('symbol', '(')) return fault();
    return values() ?? (take('symbol', ')') ? undefined : fault());
  }

  function values(): Read {
    do {
      const found = value();
      if (found !== undefined) return found;
    } while (take('symbol', ','));
    return undefined;
  }

  /** A text, a word, or a function with what it is given. */
  function value(): Read {
    if (peek().kind !== 'quoted' && !isName()) return fault();
    const isFunction = peek().kind === 'word' && is('symbol', '(', 1);
    next += 1;
    if (!isFunction) return undefined;
    next += 1;
    if (take('symbol', ')')) return undefined;
    return values() ?? (take('symbol', ')') ? undefined : fault());
  }

  function order(): Read {
    if (!take('word', 'order')) return undefined;
    if (!take('word', 'by')) return fault();
    do {
      if (!isName()) return fault();
      next += 1;
      if (!take('word', 'asc')) take('word', 'desc');
    } while (take('symbol', ','));
    return undefined;
  }

  return { query, fault };
}
