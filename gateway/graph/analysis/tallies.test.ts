import { describe, expect, test } from 'vitest';
import { openEnds } from './ends.ts';
import { openTallies } from './tallies.ts';

const pseudonyms = ['a', 'b', 'c', 'd', 'e', 'f'];

function tallied(ends: readonly (readonly [name: string, app: string])[]) {
  const known = openEnds(new Set(pseudonyms));
  const tallies = openTallies(known.fewestPeople);
  for (const [name, app] of ends) {
    const end = known.of(name);
    known.noteApp(end, app);
    tallies.add({ kind: 'uses', source: 'red', target: 'jira', why: 'used', count: 2, ends: [end] });
  }
  return tallies.finish();
}

describe('what is added up of a week', () => {
  test('is there for five people and more, counted in whole fives', () => {
    const six = pseudonyms.map((name) => [name, 'jira'] as const);
    const whole = { kind: 'uses', source: 'red', target: 'jira', weight: 12, people: 5, why: { used: 12 } };
    expect(tallied(six)).toEqual([whole]);
    expect(tallied(six.slice(0, 5))).toHaveLength(1);
    expect(tallied(six.slice(0, 4))).toEqual([]);
  });

  test('is not there for four people, however often they did it', () => {
    const four = pseudonyms.slice(0, 4).map((name) => [name, 'jira'] as const);
    expect(tallied([...four, ...four, ...four])).toEqual([]);
  });

  test('tells no reason that fewer than five people are behind: it would be what one of them did', () => {
    const known = openEnds(new Set(pseudonyms));
    const tallies = openTallies(known.fewestPeople);
    const add = (name: string, target: string, why: string, count: number) =>
      tallies.add({ kind: 'works-in', source: 'red', target, why, count, ends: [known.of(name)] });
    for (const name of pseudonyms.slice(0, 5)) add(name, 'one', 'used', 1);
    add('a', 'one', 'reviewed', 40);
    for (const name of pseudonyms.slice(0, 3)) add(name, 'other', 'created', 7);
    for (const name of pseudonyms.slice(3)) add(name, 'other', 'commented', 7);
    const told = tallies.finish().map(({ target, why }) => ({ target, why }));
    expect(told).toEqual([
      { target: 'one', why: { used: 5 } },
      { target: 'other', why: { created: 0, commented: 0 } },
    ]);
  });

  test('counts nobody twice who may be there by a pseudonym and by accounts', () => {
    const four = (app: string) => [1, 2, 3, 4].map((n) => [`${app} ${n}`, app] as const);
    expect(
      tallied([
        ...pseudonyms.slice(0, 4).map((name) => [name, 'jira'] as const),
        ...four('github'),
        ...four('slack'),
      ]),
    ).toEqual([]);
    expect(tallied([...four('github'), ['github 5', 'github']])).toHaveLength(1);
  });
});
