import { describe, expect, test } from 'vitest';
import { requestNo as id, sampleRecord as record } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listVotes, putVote } from './feedback.ts';
import { findOwner, listInteractions, writeInteractions } from './interactions.ts';

describe.each(storageKinds)('interactions and feedback on %s', (kind) => {
  const { as } = useStorage(kind);

  test('are read as they were written', () =>
    as(async (db) => {
      const records = Array.from({ length: 100 }, (_, n) => record(id(n)));
      await writeInteractions(db, records);
      expect(await listInteractions(db, 'acme')).toEqual(records);
      expect(await listInteractions(db, 'other')).toEqual([]);
      expect(await findOwner(db, 'acme', id(7))).toBe(record('').person);
      expect(await findOwner(db, 'other', id(7))).toBeUndefined();
      expect(await findOwner(db, 'acme', id(700))).toBeUndefined();
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
});
