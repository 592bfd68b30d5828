import { expect, test } from 'vitest';
import { queryOf } from './query-of.ts';

test.each([
  ['as asked for', 'project = A', 'project = A'],
  ['with blanks around', '\n  project = A \n', 'project = A'],
  ['in a fence', '```\nproject = A\n```', 'project = A'],
  ['in a fence of its language', '```jql\nproject = A\nORDER BY rank\n```\n', 'project = A\nORDER BY rank'],
  ['in a fence of four marks', '````sql\nproject = A\n````', 'project = A'],
  ['between code marks', '`project = A`', 'project = A'],
  ['with words around the fence', 'Here:\n```\nproject = A\n```', 'Here:\n```\nproject = A\n```'],
  ['in a fence that stays open', '```\nproject = A', '```\nproject = A'],
  ['in two fences', '```\na = 1\n```\n```\nb = 2\n```', '```\na = 1\n```\n```\nb = 2\n```'],
  ['of code marks alone', '``', '``'],
  ['empty', '', ''],
])('a query %s', (_, answer, query) => {
  expect(queryOf(answer)).toBe(query);
});
