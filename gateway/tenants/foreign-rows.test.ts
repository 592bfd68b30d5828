import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { findConnector, lockConnector } from '../storage/connectors.ts';
import type { Database, Storage } from '../storage/database.ts';
import { listDeadLetters, queueForWebhooks, redeliver } from '../storage/webhook-deliveries.ts';
import { describeWebhook, findWebhook, lockWebhook, setWebhookState } from '../storage/webhooks.ts';
import { fillEveryTable } from '../testing/every-table.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';

interface Named {
  readonly orgId: string;
  readonly webhook: string;
  readonly connector: string;
}

/** What reads or changes one row by its id, and what it says where the organisation has none of it. */
const byId: Readonly<
  Record<
    string,
    { of: (db: Database, kind: Storage['kind'], named: Named) => Promise<unknown>; none: unknown }
  >
> = {
  findWebhook: { of: (db, _kind, { orgId, webhook }) => findWebhook(db, orgId, webhook), none: undefined },
  lockWebhook: {
    of: (db, kind, { orgId, webhook }) => lockWebhook(db, kind, orgId, webhook),
    none: undefined,
  },
  describeWebhook: {
    of: (db, _kind, { orgId, webhook }) => describeWebhook(db, orgId, webhook),
    none: undefined,
  },
  listDeadLetters: { of: (db, _kind, { orgId, webhook }) => listDeadLetters(db, orgId, webhook), none: [] },
  redeliver: {
    of: (db, _kind, { orgId, webhook }) => redeliver(db, { orgId, webhookId: webhook, now: 9 }),
    none: 0,
  },
  findConnector: {
    of: (db, _kind, { orgId, connector }) => findConnector(db, orgId, connector),
    none: undefined,
  },
  lockConnector: {
    of: (db, kind, { orgId, connector }) => lockConnector(db, kind, orgId, connector),
    none: undefined,
  },
};

/**
 * The filters of the repositories themselves, past the routes: some are asked there only for what another one has let through.
 * On PostgreSQL row-level security is a second lock.
 */
describe.each(storageKinds)('by the ids of another organisation on %s', (kind) => {
  const at = useStorage(kind);
  const key = randomBytes(32);
  const victim = { orgId: 'acme', webhook: '', connector: '' };
  beforeEach(async () => {
    await at.across(async (db) => {
      for (const id of ['acme', 'other']) await addOrganisation(db, id);
    });
    const person = personNo(1);
    await at.as((db) => fillEveryTable(db, key, { orgId: 'acme', person, n: 1 }));
    await at.as((db) => fillEveryTable(db, key, { orgId: 'other', person, n: 2 }), 'other');
    await at.as(async (db) => {
      const idIn = async (table: 'webhook' | 'connector') =>
        (await db.selectFrom(table).select('id').where('org_id', '=', 'acme').executeTakeFirstOrThrow()).id;
      Object.assign(victim, { webhook: await idIn('webhook'), connector: await idIn('connector') });
      await queueForWebhooks(db, { orgId: 'acme', seq: 1, at: 1 });
      const row = await findWebhook(db, 'acme', victim.webhook);
      await setWebhookState(db, row ?? expect.fail('It has one.'), 'off');
    });
  });

  test.each(Object.entries(byId))('%s finds nothing, and changes nothing', async (_name, { of, none }) => {
    const before = await rowsOf(at.storage, 'acme');
    expect(await at.as((db) => of(db, kind, { ...victim, orgId: 'other' }), 'other')).toEqual(none);
    expect(await rowsOf(at.storage, 'acme')).toEqual(before);
    // By the same ids the organisation itself is told.
    expect(await at.as((db) => of(db, kind, victim))).not.toEqual(none);
  });
});
