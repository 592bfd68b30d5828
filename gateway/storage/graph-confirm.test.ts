import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { keepClaims, newClaims, peopleBehind } from './graph-accounts.ts';
import { confirmAccounts } from './graph-confirm.ts';
import { addEdges, type Edge } from './graph-edges.ts';
import { forgetConnector } from './graph-forget.ts';
import { leftAmong, rememberLeft } from './graph-left.ts';

const [mira, jonas] = [personNo(1), personNo(2)];
const [one, other] = [requestNo(1), requestNo(2)];
const accountNo = (n: number) => n.toString(16).padStart(32, 'c');
const account = accountNo(1);
const thing = 'f'.repeat(32);

describe.each(storageKinds)('whose accounts are, on %s,', (kind) => {
  const at = useStorage(kind);
  beforeEach(() => at.across((db) => addOrganisation(db, 'acme')));

  const confirm = (people: Iterable<readonly [string, string]>, origin: string) =>
    at.as((db) => confirmAccounts(db, 'acme', new Map(people), { origin, now: 5 }));
  const claim = (person: string) =>
    at.as(async (db) => keepClaims(db, 'acme', await newClaims(db, 'acme', [{ account, person }])));
  const disconnect = async (connector: string) => {
    while ((await at.as((db) => forgetConnector(db, 'acme', connector, 100))) > 0);
  };
  const rows = async () =>
    (await at.as((db) => db.selectFrom('graph_account').selectAll().orderBy('account').execute())).map(
      ({ person, confirmed, origin }) => ({ person, confirmed, origin }),
    );
  const edges = async () =>
    (await at.as((db) => db.selectFrom('graph_edge').selectAll().execute()))
      .map(({ source, kind, target, count }) => [source, kind, target, count])
      .sort();

  describe('by the addresses that connectors brought', () => {
    test.each([
      [one, other],
      [other, one],
    ])('stay known until the last of these is disconnected', async (first, last) => {
      for (const origin of [one, other, one]) await confirm([[account, mira]], origin);
      expect(await rows()).toEqual([{ person: mira, confirmed: 1, origin: `${one} ${other}` }]);
      await disconnect(first);
      expect(await rows()).toEqual([{ person: mira, confirmed: 1, origin: last }]);
      await disconnect(last);
      expect(await rows()).toEqual([]);
    });

    test.each([
      ['before', [claim, () => confirm([[account, mira]], one)]],
      ['afterwards', [() => confirm([[account, mira]], one), claim]],
    ])('are somebody’s by their own word again, where they said so %s', async (_when, steps) => {
      for (const step of [...steps, ...steps]) await step(mira);
      await confirm([[account, mira]], other);
      expect(await rows()).toEqual([{ person: mira, confirmed: 1, origin: `own ${one} ${other}` }]);
      await disconnect(one);
      expect(await rows()).toEqual([{ person: mira, confirmed: 1, origin: `own ${other}` }]);
      await disconnect(other);
      expect(await rows()).toEqual([{ person: mira, confirmed: 0, origin: '' }]);
    });

    test('are nobody else’s by their word, which is over where it was there', async () => {
      await claim(jonas);
      expect(await rows()).toEqual([{ person: jonas, confirmed: 0, origin: '' }]);
      await confirm([[account, mira]], one);
      await claim(jonas);
      expect(await rows()).toEqual([{ person: mira, confirmed: 1, origin: one }]);
      await disconnect(one);
      expect(await rows()).toEqual([]);
      await claim(jonas);
      expect(await rows()).toEqual([{ person: jonas, confirmed: 0, origin: '' }]);
    });

    test('of which nobody knows the connector go with the one that brings them again', async () => {
      await confirm([[account, mira]], '');
      await disconnect(one);
      expect(await rows()).toEqual([{ person: mira, confirmed: 1, origin: '' }]);
      await confirm([[account, mira]], one);
      await disconnect(one);
      expect(await rows()).toEqual([]);
    });
  });

  describe('many at once', () => {
    const many = Array.from({ length: 1_200 }, (_none, n): [string, string] => [
      accountNo(n),
      personNo(n + 10),
    ]);

    test('are known by few statements, as everybody waits meanwhile', async () => {
      let statements = 0;
      const counted = () =>
        at.as(async (db) => {
          const counting = db.withPlugin({
            transformQuery: ({ node }) => {
              statements += 1;
              return node;
            },
            transformResult: async ({ result }) => result,
          });
          await confirmAccounts(counting, 'acme', new Map(many), { origin: one, now: 5 });
        });
      await counted();
      expect(statements).toBeGreaterThan(0);
      expect(statements).toBeLessThan(100);
      statements = 0;
      await counted();
      expect(statements).toBeLessThan(10);
      const known = await at.as((db) => peopleBehind(db, 'acme', [...new Map(many).keys()]));
      expect(known).toEqual(new Map(many));
    });

    test('take along what was told of each, also of one with the other', async () => {
      const fact = { week: 1, origin: '', count: 1 } as const;
      const edge = (source: string, kind: Edge['kind'], target: string): Edge => ({
        ...{ source, kind, target, ...fact },
      });
      const [second, third] = [accountNo(2), accountNo(3)];
      await at.as((db) =>
        addEdges(db, 'acme', [
          ...[account, second, third].map((of) => edge(of, 'created', thing)),
          ...[account, second].map((of) => edge(of, 'works-with', third)),
          edge(account, 'works-with', second),
          edge(jonas, 'works-with', mira),
        ]),
      );
      const people = [
        [account, mira],
        [second, mira],
        [third, jonas],
      ] as const;
      await confirm(people, one);
      expect(await edges()).toEqual([
        [mira, 'created', thing, 1],
        [mira, 'works-with', jonas, 3],
        [jonas, 'created', thing, 1],
      ]);
    });

    test('stay out for who of them wants no part, with what was told of these accounts', async () => {
      const second = accountNo(2);
      await at.as((db) => rememberLeft(db, 'acme', [mira], { at: 1 }));
      await at.as((db) =>
        addEdges(
          db,
          'acme',
          [account, second].map(
            (source): Edge => ({
              ...{ source, kind: 'created', target: thing, week: 1, origin: '', count: 1 },
            }),
          ),
        ),
      );
      const people = [
        [account, mira],
        [second, jonas],
      ] as const;
      for (const origin of [one, other]) await confirm(people, origin);
      expect(await edges()).toEqual([[jonas, 'created', thing, 1]]);
      expect(await rows()).toEqual([{ person: jonas, confirmed: 1, origin: `${one} ${other}` }]);
      const left = await at.as((db) => leftAmong(db, 'acme', [account, second]));
      expect([...left]).toEqual([account]);
    });
  });
});
