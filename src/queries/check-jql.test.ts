import { describe, expect, test } from 'vitest';
import { checkJql } from './check-jql.ts';
import { invalidJql, validJql } from './testing/jql-corpus.ts';

describe('Jira queries', () => {
  test('are a hundred sentences in the corpus, and none is there twice', () => {
    const all = [...validJql.map(([, query]) => query), ...invalidJql.map(([query]) => query)];
    expect(new Set(all).size).toBe(all.length);
    expect(validJql.length).toBeGreaterThanOrEqual(100);
  });

  test.each(validJql)('%s: %s', (_, query) => {
    expect(checkJql(query)).toBeUndefined();
  });

  test.each(invalidJql)('refuses %s at %s', (query, wrong) => {
    const fault = checkJql(query);
    expect(fault).toBeDefined();
    const { at, length } = fault ?? { at: -1, length: 0 };
    // An empty place is the end of the query, where something is missing.
    expect(length === 0 ? query.slice(at).trim() : query.slice(at, at + length)).toBe(wrong);
  });

  test.each([
    ['brackets without end', '('.repeat(5_000)],
    ['closed brackets within brackets', `${'('.repeat(2_000)}a=1${')'.repeat(2_000)}`],
    ['many conditions', 'a=1 AND '.repeat(600)],
    ['more than anybody writes', `a in (${'b,'.repeat(9_000)}b)`],
  ])('answers to %s', (_, query) => {
    const fault = checkJql(query);
    expect(fault === undefined || fault.at >= 0).toBe(true);
  });
});
