import type { InteractionRecord } from '@sidenote/contract/record';
import { describe, expect, test } from 'vitest';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listVotes, putVote } from './feedback.ts';
import { findOwner, listInteractions, writeInteractions } from './interactions.ts';

const record = (requestId: string): InteractionRecord => ({
  requestId,
  orgId: 'acme',
  person: '0'.repeat(32),
  action: 'summarise',
  site: 'acme.atlassian.net',
  product: 'jira',
  objectType: 'issue',
  inputLength: '≤100',
  outputLength: '≤300',
  outcome: 'answered',
  provider: 'P',
  model: 'm',
  region: 'eu',
  policyVersion: 1,
  promptVersion: 1,
  firstTokenMs: null,
  totalMs: 12,
  at: 1_795_000_000_000,
});
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe.each(storageKinds)('interactions and feedback on %s', (kind) => {
  const { as } = useStorage(kind);

  test('are read as they were written', () =>
    as(async (db) => {
      const records = Array.from({ length: 100 }, (_, n) => record(id(n)));
      await writeInteractions(db, records);
      expect(await listInteractions(db, 'acme')).toEqual(records);
      expect(await listInteractions(db, 'other')).toEqual([]);
      expect(await findOwner(db, 'acme', id(7))).toBe('0'.repeat(32));
      expect(await findOwner(db, 'other', id(7))).toBeUndefined();
      expect(await findOwner(db, 'acme', id(700))).toBeUndefined();
    }));

  test('are the same after a batch that was written twice', () =>
    as(async (db) => {
      await writeInteractions(db, [record(id(1))]);
      await writeInteractions(db, [record(id(1)), record(id(2))]);
      expect((await listInteractions(db, 'acme')).length).toBe(2);
    }));

  test('hold one vote for a request', () =>
    as(async (db) => {
      const vote = { orgId: 'acme', person: '0'.repeat(32) };
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
