import { randomBytes } from 'node:crypto';
import { utcDay } from '@sidenote/contract/utc-day';
import { startOf, weekOf } from '@sidenote/contract/weeks';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { countWeeks } from '../insights/count-weeks.ts';
import { fillEveryTable } from '../testing/every-table.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { type AuditEntry, appendAudit, listAudit } from './audit.ts';
import { verifyAudit } from './audit-verify.ts';
import { addBlockedCounts, listBlockedBetween } from './blocked-by-day.ts';
import { listVotes, putVote } from './feedback.ts';
import { addFleetCounts, listFleetCounts } from './fleet-versions.ts';
import { listCells } from './insights.ts';
import { listInteractions, writeInteractions } from './interactions.ts';
import { keepRecords } from './keep-records.ts';
import { type KeptFor, keptFor } from './kept-for.ts';
import { listOutcomes, putOutcome } from './outcomes.ts';
import { deleteOlder, deleteOlderAudit } from './retention.ts';
import { applyRetention } from './retention-job.ts';

const DAY = 86_400_000;
const key = randomBytes(32);
const entry = (n: number): AuditEntry => ({
  ...{ orgId: 'acme', actor: personNo(n), action: 'rules.change', target: 'organisation', at: n },
});

/** The tables from which something goes by its age, and how; of the audit, whose rows nothing changes, for itself. */
const going = Object.entries(keptFor).flatMap(([table, kept]) =>
  kept === null || table === 'audit' ? [] : [{ table, kept }],
);

/** The last value of a column that is too old, and the first that is not. */
function around({ column, since }: KeptFor, now: number, days: Parameters<KeptFor['since']>[1]) {
  const limit = since(now, days);
  if (typeof limit === 'string') return { old: utcDay(Date.parse(limit) - DAY), young: limit };
  // What has a time to end at is gone at that very time.
  return { old: limit - 1, young: column.endsWith('week') ? limit : limit + 1 };
}

const sampleCount = { browser: 'chromium', version: '1.2.3', policy: 'ready', told: 1 } as const;

describe.each(storageKinds)('retention on %s', (kind) => {
  const at = useStorage(kind);
  const { as, across } = at;
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));

  test('removes what is older, of this organisation alone, a chunk at a time', () =>
    across(async (db) => {
      const records = Array.from({ length: 1_500 }, (_, n) => sampleRecord(requestNo(n), { at: n }));
      for (let at = 0; at < records.length; at += 100)
        await writeInteractions(db, records.slice(at, at + 100));
      await writeInteractions(db, [sampleRecord(requestNo(1), { orgId: 'other', at: 1 })]);
      const remove = () => deleteOlder(db, 'interaction', 'acme', 1_400);
      expect([await remove(), await remove(), await remove()]).toEqual([1_000, 400, 0]);
      expect(await listInteractions(db, 'acme')).toEqual(records.slice(1_400));
      expect(await listInteractions(db, 'other')).toHaveLength(1);
    }));

  test('removes old votes and outcomes', () =>
    as(async (db) => {
      for (const n of [1, 2, 3]) {
        const [of, requestId] = [{ orgId: 'acme', person: personNo(1), at: n }, requestNo(n)];
        await putVote(db, { ...of, feedback: { requestId, vote: 'up', reasons: [] } });
        await putOutcome(db, { ...of, told: { requestId, outcome: 'copied', version: 1 } });
      }
      for (const table of ['feedback', 'outcome'] as const)
        expect(await deleteOlder(db, table, 'acme', 3)).toBe(2);
      for (const list of [listVotes, listOutcomes])
        expect((await list(db, 'acme')).map(({ at }) => at)).toEqual([3]);
    }));

  test('runs over every organisation by the clock, and by several at once no harm is done', async () => {
    await across((db) => addOrganisation(db, 'other'));
    for (const day of [1, 5, 9]) {
      const ofDay = (orgId: string) => sampleRecord(requestNo(day), { orgId, at: day * DAY });
      await keepRecords(at.storage, ['acme', 'other'].map(ofDay));
    }
    await across(async (db) => {
      for (const day of [1, 6, 9].map((count) => utcDay(count * DAY))) {
        await addFleetCounts(db, 'acme', [{ ...sampleCount, day }]);
        await addBlockedCounts(db, 'acme', [{ day, reason: 'site_not_allowed', told: 1 }]);
      }
    });
    for (const day of [1, 5, 9]) await as((db) => appendAudit(db, key, { ...entry(day), at: day * DAY }));
    const days = { interactionDays: 6, feedbackDays: 6, auditDays: 2, fleetDays: 4 };
    const onFailure = (error: unknown) => {
      throw error;
    };
    const run = () =>
      applyRetention({ ...{ storage: at.storage, auditKey: key, days, onFailure }, now: () => 10 * DAY });
    await Promise.all([run(), run()]);
    await run();
    const kept = async (orgId: string) =>
      (await across((db) => listInteractions(db, orgId))).map((record) => record.at / DAY);
    expect([await kept('acme'), await kept('other')]).toEqual([
      [5, 9],
      [5, 9],
    ]);
    expect(await as((db) => verifyAudit(db, key, 'acme'))).toMatchObject({ rows: 1, broken: undefined });
    const counts = await as((db) => listFleetCounts(db, 'acme', ''));
    expect(counts.map(({ day }) => day)).toEqual([9, 6].map((day) => utcDay(day * DAY)));
    const stopped = async (from: number, before: number) => {
      const span = { from: utcDay(from * DAY), before: utcDay(before * DAY) };
      return (await as((db) => listBlockedBetween(db, 'acme', span))).map(({ told }) => told);
    };
    expect([await stopped(0, 6), await stopped(6, 7), await stopped(9, 10)]).toEqual([[], [1], [1]]);
  });

  test('takes from every table what its time is over for, and nothing sooner', async () => {
    const now = 20_000 * DAY + 5;
    // Each its own, so that none is taken for another.
    const days = { interactionDays: 40, feedbackDays: 20, auditDays: 60, fleetDays: 50 };
    const notMeant = ({ except }: KeptFor) => (except === undefined ? sql`` : sql`and not ${except}`);
    const set = async (age: 'old' | 'young') => {
      for (const { table, kept } of going) {
        const { old, [age]: value } = around(kept, now, days);
        await as((db) =>
          sql`update ${sql.table(table)} set ${sql.ref(kept.column)} = ${value}
            where ${sql.ref(kept.column)} <> ${old} ${notMeant(kept)}`.execute(db),
        );
      }
    };
    const auditLimit = now - days.auditDays * DAY;
    for (const [n, age] of [
      [1, 'old'],
      [2, 'young'],
    ] as const) {
      await as(async (db) => {
        await fillEveryTable(db, key, { orgId: 'acme', person: personNo(n), n });
        await appendAudit(db, key, { ...entry(n), at: age === 'old' ? auditLimit - 1 : auditLimit });
        await db.updateTable('webhook_delivery').set({ state: 'dead' }).execute();
        await db.updateTable('console_session').set({ seen_at: now }).execute();
        await db.updateTable('graph_node').set({ listed: 0 }).execute();
      });
      await set(age);
    }
    const counts = (age: 'old' | 'young') =>
      as(async (db) => {
        const found: Record<string, number> = {};
        for (const { table, kept } of going) {
          const { [age]: value } = around(kept, now, days);
          const { rows } = await sql`select 1 from ${sql.table(table)}
            where ${sql.ref(kept.column)} = ${value} ${notMeant(kept)}`.execute(db);
          found[table] = rows.length;
        }
        return found;
      });
    const [old, young] = [await counts('old'), await counts('young')];
    const empty = going.filter(({ table }) => old[table] === 0 || young[table] === 0);
    expect(empty.map(({ table }) => table)).toEqual([]);

    await applyRetention({
      ...{ storage: at.storage, auditKey: key, days, now: () => now },
      onFailure: (error) => expect.fail(String(error)),
    });
    expect(await counts('old')).toEqual(Object.fromEntries(going.map(({ table }) => [table, 0])));
    expect(await counts('young')).toEqual(young);
    expect((await as((db) => listAudit(db, 'acme', { limit: 9 }))).map((row) => row.at)).toEqual([
      auditLimit,
    ]);
  });

  test('takes the figures of a week once all of it is too old, and they do not come back', async () => {
    const firstWeek = weekOf(20 * DAY);
    const records = [0, 6, 7, 20].flatMap((day) =>
      [1, 2, 3, 4, 5].map((n) =>
        sampleRecord(requestNo(100 * day + n), {
          person: personNo(n),
          at: startOf(firstWeek) + day * DAY,
        }),
      ),
    );
    await keepRecords(at.storage, records);
    const after = (day: number) => () => startOf(firstWeek) + day * DAY;
    const shown = async () => {
      await countWeeks({ storage: at.storage, priceOf: () => null, now: after(22) });
      const span = { from: firstWeek, to: firstWeek + 9, dimensions: [] };
      const cells = await as((db) => listCells(db, 'acme', span));
      return cells
        .filter(({ measure }) => measure === 'requests')
        .map(({ week, sums }) => [week - firstWeek, sums.requests]);
    };
    const keep = (now: () => number) =>
      applyRetention({
        ...{ storage: at.storage, auditKey: key, now },
        days: { interactionDays: 10, feedbackDays: 10, auditDays: 10, fleetDays: 10 },
        onFailure: (error) => expect.fail(String(error)),
      });
    const left = async () => (await as((db) => listInteractions(db, 'acme'))).length;
    const whole = [
      [0, 10],
      [1, 5],
      [2, 5],
    ];
    expect(await shown()).toEqual(whole);
    await keep(after(11));
    expect([await left(), await shown()]).toEqual([15, whole]);
    await keep(after(17));
    expect([await left(), await shown()]).toEqual([10, whole.slice(1)]);
    await keep(after(18));
    expect([await left(), await shown()]).toEqual([5, whole.slice(1)]);
    await keep(after(24));
    expect([await left(), await shown()]).toEqual([5, whole.slice(2)]);
  });

  test('leaves an audit that still verifies and goes on, and forgets whom it no longer names', async () => {
    await as(async (db) => {
      for (const n of [1, 2, 3, 4]) await appendAudit(db, key, entry(n));
      await appendAudit(db, key, { ...entry(5), target: personNo(1) });
    });
    const remove = (before: number) => as((db) => deleteOlderAudit(db, { key, orgId: 'acme', before }));
    expect(await remove(1)).toBe(0);
    expect(await remove(4)).toBe(3);
    expect(await remove(4)).toBe(0);
    await as((db) => appendAudit(db, key, entry(6)));
    expect(await as((db) => verifyAudit(db, key, 'acme'))).toMatchObject({ rows: 3, broken: undefined });
    const named = () => as((db) => db.selectFrom('audit_person').select('person').execute());
    expect((await named()).map(({ person }) => person).sort()).toEqual([1, 4, 5, 6].map(personNo));
    expect(await remove(100)).toBe(3);
    expect(await as((db) => verifyAudit(db, key, 'acme'))).toMatchObject({ rows: 0, broken: undefined });
    await as((db) => appendAudit(db, key, entry(7)));
    expect((await as((db) => listAudit(db, 'acme', { limit: 9 }))).map(({ seq }) => seq)).toEqual([7]);
    expect(await as((db) => verifyAudit(db, key, 'acme'))).toMatchObject({ rows: 1, broken: undefined });
  });
});
