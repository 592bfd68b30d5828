import { expect, test } from 'vitest';
import { queryOf } from './audit-view.ts';
import { differing } from './differing.ts';

test.each<[string, unknown, unknown, string[]]>([
  ['nothing', null, null, []],
  ['what was added', null, { name: 'SIEM' }, ['name']],
  ['what was removed', { name: 'SIEM' }, null, ['name']],
  ['only what differs', { a: 1, b: [1, 2] }, { a: 1, b: [1] }, ['b']],
  ['an order of its own', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['what became nothing', { a: 1 }, { a: null }, ['a']],
  ['states that are no objects', 'x', ['x'], ['']],
  ['names that every object has', { constructor: 1 }, {}, ['constructor']],
])('%s', (_name, before, after, fields) => {
  expect(differing(before, after).map(({ field }) => field)).toEqual(fields);
});

test.each([
  [{}, 'order=newest'],
  [{ actor: 'operator' }, 'actor=operator&order=newest'],
  [{ target: 'a b&c=d' }, 'target=a+b%26c%3Dd&order=newest'],
  [{ from: 'yesterday' }, 'order=newest'],
])('%j is asked as %s', (view, query) => {
  expect(queryOf({ actor: '', action: '', target: '', from: '', to: '', ...view })).toBe(query);
});
