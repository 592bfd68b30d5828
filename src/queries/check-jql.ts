import { JQLLexer, JQLParser } from '@atlaskit/jql-parser';
import { CharStreams } from 'antlr4ts/CharStreams.js';
import { CommonTokenStream } from 'antlr4ts/CommonTokenStream.js';
import type { Token } from 'antlr4ts/Token.js';
import { MAX_QUERY_CHARS, type QueryFault } from './query-fault.ts';

/**
 * Reads a query with the parser that Jira's own search field uses, and answers with the first place that it cannot
 * read; undefined for a query of the right form. An empty query is none, though the parser takes it.
 */
export function checkJql(query: string): QueryFault | undefined {
  if (query.trim() === '' || query.length > MAX_QUERY_CHARS) return { at: 0, length: query.length };
  const faults: QueryFault[] = [];
  const lexer = new JQLLexer(CharStreams.fromString(query));
  const parser = new JQLParser(new CommonTokenStream(lexer));
  // The parser's own listeners write what they read to the console.
  lexer.removeErrorListeners();
  parser.removeErrorListeners();
  lexer.addErrorListener({
    syntaxError: (_recognizer, _symbol, _line, column) => faults.push({ at: column, length: 1 }),
  });
  parser.addErrorListener({
    syntaxError: (_recognizer, symbol: Token | undefined) => faults.push(placeOf(symbol, query)),
  });
  try {
    parser.jqlQuery();
  } catch {
    // Brackets within brackets, deeper than the parser can go.
    return { at: 0, length: query.length };
  }
  return faults[0];
}

/** The parser counts characters, our texts UTF-16 code units. */
function placeOf(symbol: Token | undefined, query: string): QueryFault {
  const characters = Array.from(query);
  const unitsTo = (index: number) => characters.slice(0, index).join('').length;
  const at = unitsTo(symbol?.startIndex ?? characters.length);
  return { at, length: Math.max(0, unitsTo((symbol?.stopIndex ?? -1) + 1) - at) };
}
