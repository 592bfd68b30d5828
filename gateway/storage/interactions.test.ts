import { describe, expect, test } from 'vitest';
import { requestNo as id, sampleRecord as record } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listVotes, putVote, TAKEN_BACK, takeBackVote } from './feedback.ts';
import { findAsked, listInteractions, writeInteractions } from './interactions.ts';

describe.each(storageKinds)('interactions and feedback on %s', (kind) => {
  const { as } = useStorage(kind);

  test('are read as they were written', () =>
    as(async (db) => {
      const records = Array.from({ length: 100 }, (_, n) => record(id(n)));
      await writeInteractions(db, records);
      expect(await listInteractions(db, 'acme')).toEqual(records);
      expect(await listInteractions(db, 'other')).toEqual([]);
      const { person, action } = record('');
      expect(await findAsked(db, 'acme', id(7))).toEqual({ person, action });
      expect(await findAsked(db, 'other', id(7))).toBeUndefined();
      expect(await findAsked(db, 'acme', id(700))).toBeUndefined();
    }));

  test('are the same after a batch that was written twice', () =>
    as(async (db) => {
      await writeInteractions(db, [record(id(1))]);
      await writeInteractions(db, [record(id(1)), record(id(2))]);
      expect((await listInteractions(db, 'acme')).length).toBe(2);
    }));

  test.each([0, 1, 7, 8, 9, 63, 64, 65, 137])('are all written, of a batch of %i, and once', (count) =>
    as(async (db) => {
      const records = Array.from({ length: count }, (_, n) => record(id(n)));
      await writeInteractions(db, records.slice(0, count / 2));
      await writeInteractions(db, records);
      expect(await listInteractions(db, 'acme')).toEqual(records);
    }),
  );

  test('hold one vote for a request', () =>
    as(async (db) => {
      const vote = { orgId: 'acme', person: record('').person };
      await putVote(db, { ...vote, feedback: { requestId: id(1), vote: 'up', reasons: ['clear'] }, at: 1 });
      await putVote(db, {
        ...vote,
        feedback: { requestId: id(1), vote: 'down', reasons: ['tone', 'tone'] },
        at: 2,
      });
      expect(await listVotes(db, 'acme')).toEqual([
        { requestId: id(1), person: vote.person, vote: 'down', reasons: ['tone'], at: 2 },
      ]);
    }));

  /** A thumb or its taking back, each with its version; as they arrive. */
  const orders: readonly [
    name: string,
    arriving: readonly ['up' | 'down' | 'back', number?][],
    kept: string,
  ][] = [
    [
      'sent twice',
      [
        ['up', 5],
        ['up', 5],
      ],
      'up',
    ],
    [
      'changed',
      [
        ['up', 5],
        ['down', 6],
      ],
      'down',
    ],
    [
      'changed, with the first one late',
      [
        ['down', 6],
        ['up', 5],
      ],
      'down',
    ],
    [
      'taken back',
      [
        ['up', 5],
        ['back', 6],
      ],
      TAKEN_BACK,
    ],
    [
      'taken back, with the thumb late',
      [
        ['back', 6],
        ['up', 5],
      ],
      TAKEN_BACK,
    ],
    [
      'given again',
      [
        ['up', 5],
        ['back', 6],
        ['down', 7],
      ],
      'down',
    ],
    ['taken back before it was given', [['back', 5]], TAKEN_BACK],
    ['without a version, as from before there was one', [['up'], ['down']], 'down'],
    ['changed by a version of the extension without one', [['up', 5], ['down']], 'down'],
  ];
  test('keep the last word on each request, in whatever order its votes arrive', () =>
    as(async (db) => {
      for (const [n, [, arriving]] of orders.entries()) {
        const of = { orgId: 'acme', person: record('').person, at: n };
        for (const [vote, version] of arriving)
          if (vote === 'back') await takeBackVote(db, { ...of, requestId: id(n), version });
          else await putVote(db, { ...of, feedback: { requestId: id(n), vote, reasons: [], version } });
      }
      const kept = await listVotes(db, 'acme');
      expect(kept.map(({ at, vote }) => [orders[at]?.[0], vote])).toEqual(
        orders.map(([name, , vote]) => [name, vote]),
      );
    }));
});
