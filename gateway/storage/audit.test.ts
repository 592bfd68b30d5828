import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { type AuditEntry, appendAudit, listAudit } from './audit.ts';
import { type breaks, verifyAudit } from './audit-verify.ts';
import type { Database } from './database.ts';
import { deleteOlderAudit } from './retention.ts';

const key = randomBytes(32);

const entry = (n: number, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ orgId: 'acme', actor: personNo(1), action: 'rules.change', target: 'organisation', at: n },
  ...{ before: { n: n - 1 }, after: { n }, reason: 'agreed', ...changes },
});

async function append(db: Database, ...numbers: number[]): Promise<void> {
  for (const n of numbers) await appendAudit(db, key, entry(n));
}

describe.each(storageKinds)('the audit on %s', (kind) => {
  const { as, across, tamper } = useStorage(kind);
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));
  const verify = () => as((db) => verifyAudit(db, key, 'acme'));

  test('is read as it was written', async () => {
    await as((db) => append(db, 1, 2, 3));
    const entries = await as((db) => listAudit(db, 'acme', { limit: 10 }));
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(entries[1]).toMatchObject({
      actor: personNo(1),
      before: { n: 1 },
      after: { n: 2 },
      reason: 'agreed',
    });
    expect(await as((db) => listAudit(db, 'acme', { after: 1, limit: 1 }))).toEqual([entries[1]]);
  });

  test('of each organisation is a chain of its own, and whole', async () => {
    await across((db) => addOrganisation(db, 'other'));
    await as((db) => append(db, 1, 2));
    await as((db) => appendAudit(db, key, entry(1, { orgId: 'other' })), 'other');
    expect(await verify()).toMatchObject({ rows: 2, broken: undefined, last: { seq: 2 } });
    expect(await as((db) => verifyAudit(db, key, 'other'), 'other')).toMatchObject({
      rows: 1,
      broken: undefined,
    });
  });

  test('has no row of a change that did not happen', async () => {
    const failing = as(async (db) => {
      await append(db, 1);
      throw new RangeError('the change is refused');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await as((db) => listAudit(db, 'acme', { limit: 10 }))).toEqual([]);
    await as((db) => append(db, 1));
    expect(await verify()).toMatchObject({ rows: 1, broken: undefined });
  });

  test('takes rows from many at the same time, one after another', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => as((db) => append(db, n))));
    expect(await verify()).toMatchObject({ rows: 20, broken: undefined });
  });

  const cases: [name: string, statements: string[], seq: number, what: keyof typeof breaks][] = [
    ['a changed actor', [`update audit set actor = 'somebody' where seq = 2`], 2, 'changed'],
    ['a changed state', [`update audit set "after" = '{}' where seq = 3`], 3, 'changed'],
    ['a changed time', [`update audit set at = 0 where seq = 1`], 1, 'changed'],
    ['a removed reason', [`update audit set reason = null where seq = 4`], 4, 'changed'],
    ['a removed row', [`delete from audit where seq = 3`], 3, 'missing'],
    ['the first row removed', [`delete from audit where seq = 1`], 1, 'missing'],
    ['the last rows removed', [`delete from audit where seq > 3`], 4, 'cut_off'],
    ['every row removed', [`delete from audit`], 1, 'cut_off'],
    ['every row and the head removed', [`delete from audit`, `delete from audit_head`], 1, 'head_missing'],
    [
      'two rows swapped',
      [
        `update audit set seq = 99 where seq = 2`,
        `update audit set seq = 2 where seq = 3`,
        `update audit set seq = 3 where seq = 99`,
      ],
      ...([2, 'moved'] as const),
    ],
    [
      'a row removed and the others moved up',
      [`delete from audit where seq = 2`, `update audit set seq = seq - 1 where seq = 3`],
      ...([2, 'moved'] as const),
    ],
    ['an act laid on somebody else', [`update audit_person set person = '${personNo(2)}'`], 1, 'renamed'],
    [
      'an end moved back',
      [`delete from audit where seq > 3`, `update audit_head set last_seq = 3`],
      1,
      'head_changed',
    ],
    [
      'a start moved on',
      [`delete from audit where seq < 3`, `update audit_head set start_seq = 2`],
      3,
      'head_changed',
    ],
    [
      'a seal exchanged',
      [`update audit set seal = (select max(seal) from audit) where seq < 6`],
      1,
      'not_ours',
    ],
    [
      'a row added at the end',
      [
        `insert into audit select org_id, 6, at, actor, action, target, "before", "after", reason, hash, hash, seal from audit where seq = 5`,
      ],
      ...([6, 'changed'] as const),
    ],
  ];

  test.each(cases)('shows %s', async (_name, statements, seq, what) => {
    await as((db) => append(db, 1, 2, 3, 4, 5));
    await as((db) => db.updateTable('organisation').set({ policy_version: 2 }).execute());
    await tamper(...statements);
    const { broken } = await verify();
    // Which of the seals is the largest is up to chance; all others are wrong then.
    if (what === 'not_ours') expect(broken?.what).toBe(what);
    else expect(broken).toEqual({ seq, what });
  });

  test('sealed with another key is not ours', async () => {
    await as((db) => append(db, 1));
    const { broken } = await as((db) => verifyAudit(db, randomBytes(32), 'acme'));
    expect(broken).toEqual({ seq: 1, what: 'head_changed' });
  });

  test('begins with the first change of the rules, whole', async () => {
    await as((db) => db.updateTable('organisation').set({ policy_version: 2 }).execute());
    await as((db) => appendAudit(db, key, entry(1, { changed: 1 })));
    await as((db) => db.updateTable('organisation').set({ policy_version: 3 }).execute());
    await as((db) => append(db, 2));
    expect(await verify()).toMatchObject({ rows: 2, broken: undefined });
  });

  test.each([
    ['another act', undefined],
    ['another change of the rules', 2],
  ])('that was emptied stays broken, whatever is written after it: %s', async (_what, changed) => {
    await as((db) => append(db, 1, 2, 3));
    await as((db) => db.updateTable('organisation').set({ policy_version: 2 }).execute());
    await tamper('delete from audit', 'delete from audit_head');
    expect((await verify()).broken).toEqual({ seq: 1, what: 'head_missing' });
    await as((db) => appendAudit(db, key, entry(4, changed === undefined ? {} : { changed })));
    await as((db) => append(db, 5));
    expect((await verify()).broken).toEqual({ seq: 1, what: 'begun_again' });
    await as((db) => deleteOlderAudit(db, { key, orgId: 'acme', before: 5 }));
    expect(await verify()).toMatchObject({ rows: 1, broken: { seq: 1, what: 'begun_again' } });
  });

  test.each<[string, string[]]>([
    [
      'what stood before its end was taken as retention does',
      [`update audit_head set start_seq = last_seq, start_hash = last_hash`, 'delete from audit'],
    ],
    [
      'its end was moved back',
      [
        'delete from audit where seq > 2',
        `update audit_head set last_seq = 2, last_hash = (select hash from audit where seq = 2)`,
      ],
    ],
  ])('stays broken where %s, whatever is written and whatever goes after it', async (_what, statements) => {
    await as((db) => append(db, 1, 2, 3));
    await tamper(...statements);
    await as((db) => append(db, 4, 5));
    expect((await verify()).broken?.what).toBe('head_changed');
    await as((db) => deleteOlderAudit(db, { key, orgId: 'acme', before: 5 }));
    expect((await verify()).broken?.what).toBe('head_changed');
    await as((db) => append(db, 6));
    expect((await verify()).broken?.what).toBe('head_changed');
  });

  test('of an organisation that nobody changed is empty and whole', async () => {
    expect(await verify()).toEqual({ rows: 0, last: undefined, broken: undefined });
  });

  test.each([`update audit set reason = ''`, 'delete from audit', `update audit set seq = 9 where seq = 1`])(
    'cannot be changed by the gateway itself: %s',
    async (statement) => {
      await as((db) => append(db, 1, 2));
      await expect(as((db) => sql.raw(statement).execute(db))).rejects.toMatchObject({
        cause: { message: expect.stringContaining('audit rows') },
      });
      expect(await verify()).toMatchObject({ rows: 2, broken: undefined });
    },
  );
});
