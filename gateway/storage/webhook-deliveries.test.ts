import { MOST_DEAD_LETTERS } from '@sidenote/contract/webhooks';
import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { claimDue, putBack, queueForWebhooks } from './webhook-deliveries.ts';
import { addWebhook, findWebhook, setWebhookState } from './webhooks.ts';

const waysToRows = ['hashjoin', 'mergejoin', 'hashagg', 'sort', 'material', 'indexscan', 'bitmapscan'];

describe.each(storageKinds)('messages to a webhook on %s', (kind) => {
  const { as, across } = useStorage(kind);
  let webhookId = '';
  beforeEach(async () => {
    await across((db) => addOrganisation(db, 'acme'));
    webhookId = await as((db) =>
      addWebhook(db, {
        ...{ orgId: 'acme', name: 'SIEM', url: 'https://siem.example/', format: 'json' },
        ...{ createdBy: personNo(1), at: 1, seal: () => ({ wrappedKey: 'w', sealed: 's' }) },
      }),
    );
  });
  const queue = (count: number) =>
    as(async (db) => {
      for (let seq = 1; seq <= count; seq += 1) await queueForWebhooks(db, { orgId: 'acme', seq, at: seq });
    });
  const claim = (limit = 100) => ({ orgId: 'acme', webhookId, leaseMs: 60_000, limit });
  const seqs = (rows: readonly { seq: number }[]) => rows.map(({ seq }) => seq).sort((a, b) => a - b);
  const dead = () =>
    as((db) => db.selectFrom('webhook_delivery').select('seq').where('state', '=', 'dead').execute());

  test('are claimed as many as asked for, whatever way the database takes to them', async () => {
    await queue(9);
    const claimed = await as(async (db) => {
      if (kind === 'postgres')
        for (const way of waysToRows)
          await sql`select set_config(${`enable_${way}`}, 'off', true)`.execute(db);
      return claimDue(db, kind, claim(2));
    });
    expect(seqs(claimed)).toEqual([1, 2]);
  });

  test('that are claimed are left alone by a gateway whose clock is ahead', async () => {
    await queue(2);
    expect(await as((db) => claimDue(db, kind, claim()))).toHaveLength(2);
    // Instances share PostgreSQL alone; whoever has SQLite has it to itself.
    if (kind === 'sqlite') return;
    const ahead = Date.now() + 3_600_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(ahead);
    onTestFinished(() => clock.mockRestore());
    expect(await as((db) => claimDue(db, kind, claim()))).toEqual([]);
  });

  test('that were given up are kept up to a number, and the oldest go first', async () => {
    await queue(MOST_DEAD_LETTERS + 2);
    const [first] = await as((db) => claimDue(db, kind, claim(1)));
    if (first === undefined) throw new Error('Nothing was due.');
    await as(async (db) => {
      const row = await findWebhook(db, 'acme', webhookId);
      if (row !== undefined) await setWebhookState(db, row, 'off');
    });
    const kept = seqs(await dead());
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([MOST_DEAD_LETTERS, 3, MOST_DEAD_LETTERS + 2]);
    await as(async (db) => {
      await db.updateTable('webhook').set({ state: 'on' }).execute();
      await queueForWebhooks(db, { orgId: 'acme', seq: 5_000, at: 5_000 });
      const [last] = await claimDue(db, kind, claim(1));
      if (last !== undefined) await putBack(db, last, { status: 500, fault: 'status', again: undefined });
    });
    const next = seqs(await dead());
    expect([next.length, next[0], next.at(-1)]).toEqual([MOST_DEAD_LETTERS, 4, 5_000]);
  });
});
