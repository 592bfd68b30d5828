import { describe, expect, test } from 'vitest';
import { groupsOf, type PersonStanding, rememberPeople } from './people.ts';

const standing: PersonStanding = { revoked: false, groups: ['staff'] };

function counting(answer: () => Promise<PersonStanding> = async () => standing) {
  const asked: string[] = [];
  return {
    asked,
    load: async (orgId: string, people: readonly string[]) => {
      asked.push(`${orgId}/${people.join()}`);
      const told = await answer();
      return new Map(people.map((person) => [person, told]));
    },
  };
}

describe('people', () => {
  test('are asked for once, however many requests come together', async () => {
    const { asked, load } = counting();
    const people = rememberPeople(load);
    await Promise.all(Array.from({ length: 50 }, () => people.standing('acme', 1, 'p')));
    expect(await people.standing('acme', 1, 'p')).toEqual(standing);
    expect(asked).toEqual(['acme/p']);
  });

  test('are asked for again when anything about people changed, and in each organisation', async () => {
    const { asked, load } = counting();
    const people = rememberPeople(load);
    await people.standing('acme', 1, 'p');
    await people.standing('acme', 2, 'p');
    await people.standing('other', 1, 'p');
    expect(asked).toEqual(['acme/p', 'acme/p', 'other/p']);
  });

  test('that could not be asked for are not remembered as anything', async () => {
    let fails = true;
    const { load } = counting(async () => {
      if (fails) throw new Error('away');
      return standing;
    });
    const people = rememberPeople(load);
    await expect(people.standing('acme', 1, 'p')).rejects.toThrow('away');
    fails = false;
    expect(await people.standing('acme', 1, 'p')).toEqual(standing);
  });

  test('of a crowd are asked for together, and only those who are not known', async () => {
    const { asked, load } = counting();
    const people = rememberPeople(load);
    await people.standing('acme', 1, 'a');
    const all = await people.standings('acme', 1, ['a', 'b', 'c']);
    expect([...all]).toEqual(['a', 'b', 'c'].map((person) => [person, standing]));
    await people.standings('acme', 1, ['c', 'b']);
    expect(asked).toEqual(['acme/a', 'acme/b,c']);
  });

  test('are asked for beside a look-up that hangs, three times at most', async () => {
    let now = 0;
    let hangs = true;
    const { asked, load } = counting(() =>
      hangs ? new Promise<never>(() => undefined) : Promise.resolve(standing),
    );
    const people = rememberPeople(load, { now: () => now });
    const look = () => people.standing('acme', 1, 'p');
    for (now = 0; now < 3_000; now += 100) void look();
    expect(asked).toHaveLength(3);
    // Another version is another question.
    void people.standing('acme', 2, 'p');
    hangs = false;
    now += 300;
    expect(await people.standing('acme', 2, 'p')).toEqual(standing);
    now += 3_000;
    expect(await people.standing('acme', 2, 'p')).toEqual(standing);
    expect(asked).toHaveLength(5);
  });

  test('make room for others', async () => {
    const { asked, load } = counting();
    const people = rememberPeople(load, { capacity: 2 });
    for (const person of ['a', 'b', 'c', 'b', 'a']) await people.standing('acme', 1, person);
    expect(asked).toEqual(['acme/a', 'acme/b', 'acme/c', 'acme/a']);
  });
});

test.each<
  [string, readonly string[] | 'unknown', readonly string[] | undefined, readonly string[] | 'unknown']
>([
  ['the token alone', ['a'], undefined, ['a']],
  ['the token, of somebody in no team', ['a'], [], ['a']],
  ['both', ['a'], ['b'], ['a', 'b']],
  ['the directory, where the token does not tell', 'unknown', ['b'], ['b']],
  ['nobody', 'unknown', undefined, 'unknown'],
])('groups come from %s', (_name, token, directory, groups) => {
  expect(groupsOf(token, { revoked: false, groups: directory })).toEqual(groups);
});
