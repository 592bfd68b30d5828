import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../storage/directory-people.ts';
import { joinGraph, leaveGraph } from '../storage/graph-mine.ts';
import { workedWith } from '../storage/graph-near.ts';
import { graphSecret, sampleItem } from '../testing/graph-rows.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import type { Item } from './item.ts';
import { forgetConnector, keepItems } from './keep-items.ts';
import { nodeKeysOf } from './node-keys.ts';
import { MOST_ON_ITEM } from './together-on-items.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const [one, other] = [requestNo(1), requestNo(2)];
const at = 1_795_000_000_000;
const account = (id: string) => keys.account({ app: 'jira', site: 'acme.atlassian.net', id });
const on = (...ids: readonly string[]): Item['people'] =>
  ids.map((id, n) => ({ account: id, role: n === 0 ? 'author' : 'commenter' }));
const pair = (
  ids: readonly [string, string],
  of: { week?: number; origin?: string; count?: number } = {},
) => {
  const [source, target] = ids.map(account).sort();
  return { source, target, week: weekOf(at), origin: one, count: 1, ...of };
};

describe.each(storageKinds)('people on one item that a connector brings, on %s,', (kind) => {
  const storage = useStorage(kind);
  const keep = (
    items: readonly Item[],
    of: { connectorId?: string; people?: 'people' | 'teams'; gone?: readonly Item['ref'][] } = {},
  ) =>
    storage.as((db) => {
      const { connectorId = one, people = 'people', gone = [] } = of;
      const batch = { items, containers: [], gone };
      return keepItems(db, keys, { orgId: 'acme', connectorId, people, now: at, batch });
    });
  const bring = (n: number, people: Item['people'], changes: Partial<Item> = {}) =>
    keep([sampleItem(n, { people, ...changes })]);
  const together = () =>
    storage.as((db) =>
      db
        .selectFrom('graph_edge')
        .select(['source', 'target', 'week', 'origin', 'count'])
        .where('kind', '=', 'works-with')
        .orderBy('week')
        .orderBy('origin')
        .execute(),
    );
  const among = async (...pairs: readonly ReturnType<typeof pair>[]) => {
    const found = await together();
    expect(found).toHaveLength(pairs.length);
    expect(found).toEqual(expect.arrayContaining([...pairs]));
  };

  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('work with each other, as either of them finds, and with none who is on another one', async () => {
    await keep([sampleItem(1, { people: on('mira', 'jonas') }), sampleItem(2, { people: on('nora') })]);
    await among(pair(['mira', 'jonas']));
    const others = ['mira', 'jonas', 'nora'].map(account);
    for (const [person, whom] of [
      ['mira', 'jonas'],
      ['jonas', 'mira'],
    ] as const) {
      const found = await storage.as((db) =>
        workedWith(db, 'acme', { person: account(person), others, since: 0 }),
      );
      expect(found).toMatchObject([{ target: account(whom), count: 1 }]);
    }
  });

  test('do so once, however often it is read and in whatever they are on it', async () => {
    const item = sampleItem(1, { people: on('mira', 'jonas') });
    await keep([item]);
    const first = await rowsOf(storage.storage, 'acme');
    await keep([item, item]);
    expect(await rowsOf(storage.storage, 'acme')).toEqual(first);
    await bring(1, [...on('jonas', 'mira'), { account: 'jonas', role: 'reviewer' }]);
    await among(pair(['mira', 'jonas']));
  });

  test('do so for each item, and for each week in which it changed', async () => {
    const week = weekOf(at) - 1;
    await keep([1, 2, 3].map((n) => sampleItem(n, { people: on('mira', 'jonas') })));
    for (let n = 0; n < 2; n += 1)
      await bring(1, on('mira', 'jonas'), { at: sampleItem(1).at - 7 * 86_400_000 });
    await among(pair(['mira', 'jonas'], { count: 3 }), pair(['mira', 'jonas'], { week }));
  });

  test('do so with who comes to it later, also where only the last one is named', async () => {
    await bring(1, on('mira'));
    await bring(1, on('jonas'));
    await among(pair(['mira', 'jonas']));
    await bring(1, on('mira', 'jonas', 'nora'));
    await among(pair(['mira', 'jonas']), pair(['mira', 'nora']), pair(['jonas', 'nora']));
  });

  test('do not where it is told to so many that it says nothing', async () => {
    const many = Array.from({ length: MOST_ON_ITEM + 1 }, (_, n) => `person-${n}`);
    await bring(1, on(...many));
    expect(await together()).toEqual([]);
    await bring(2, on(...many.slice(1)));
    expect(await together()).toHaveLength((MOST_ON_ITEM * (MOST_ON_ITEM - 1)) / 2);
  });

  test('do not where they are not shown to each other', async () => {
    await bring(1, on('mira', 'jonas'), { apart: true });
    expect(await together()).toEqual([]);
  });

  test('do not where teams alone are known', async () => {
    await keep([sampleItem(1, { people: on('mira', 'jonas') })], { people: 'teams' });
    expect(await together()).toEqual([]);
  });

  test('are whom the directory knows, and nobody works with themselves', async () => {
    const mail = 'mira@acme.example';
    await storage.as(async (db) => {
      const of = { externalId: null, active: true, person: personNo(1), now: 1 };
      await addPerson(db, 'acme', { id: 'mira', userName: mail, ...of });
    });
    await bring(1, on('mira', 'jonas'));
    const known = [
      { account: 'mira', role: 'author', mail } as const,
      { account: 'mira-too', role: 'reviewer', mail } as const,
    ];
    await bring(1, [...known, ...on('jonas')]);
    const [source, target] = [personNo(1), account('jonas')].sort();
    expect(await together()).toEqual([{ ...pair(['mira', 'jonas']), source, target }]);
  });

  test('who want no part work with nobody, and once they take part again as from then on', async () => {
    const mira = { orgId: 'acme', person: personNo(1) };
    const people = [{ account: 'mira', role: 'author', mail: 'mira@acme.example' } as const, ...on('jonas')];
    await storage.as(async (db) => {
      const of = { externalId: null, active: true, now: 1 };
      await addPerson(db, 'acme', { id: 'mira', userName: 'mira@acme.example', person: mira.person, ...of });
    });
    await bring(1, people);
    expect(await together()).toHaveLength(1);
    await storage.as((db) => leaveGraph(db, kind, { ...mira, now: at }));
    expect(await together()).toEqual([]);
    await bring(1, people);
    await bring(1, on('mira', 'jonas'));
    expect(await together()).toEqual([]);
    await storage.as((db) => joinGraph(db, kind, mira));
    await bring(1, people);
    expect(await together()).toMatchObject([{ count: 1 }]);
  });

  test('do so no more once the connector is gone, and as long as another one says so', async () => {
    await keep([sampleItem(1, { people: on('mira', 'jonas') })], { connectorId: other });
    const before = await rowsOf(storage.storage, 'acme');
    await bring(1, on('mira', 'jonas'));
    await among(pair(['mira', 'jonas']), pair(['mira', 'jonas'], { origin: other }));
    const forget = (id: string) => storage.as((db) => forgetConnector(db, 'acme', id, 3));
    while ((await forget(one)) > 0);
    expect(await rowsOf(storage.storage, 'acme')).toEqual(before);
    while ((await forget(other)) > 0);
    expect(await together()).toEqual([]);
  });
});
