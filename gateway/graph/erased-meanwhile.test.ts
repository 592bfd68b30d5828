import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database, Storage } from '../storage/database.ts';
import { addPerson } from '../storage/directory-people.ts';
import { rememberErasure } from '../storage/erasures.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import { keepRecords } from '../storage/keep-records.ts';
import { erasePerson } from '../storage/person-data.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { graphSecret, sampleItem } from '../testing/graph-rows.ts';
import { optInOrganisation } from '../testing/opt-in.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { keepItems } from './keep-items.ts';
import { nodeKeysOf } from './node-keys.ts';
import { takeNotes } from './note-queue.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const mira = personNo(1);
const note = {
  requestId: requestNo(1),
  object: 'WEB-1',
  self: 'mira',
  people: [],
  attachments: [],
  links: [],
};

describe.each(storageKinds)('what is written while somebody is erased, on %s,', (kind) => {
  const at = useStorage(kind);

  beforeEach(async () => {
    await at.across((db) => addOrganisation(db, 'acme'));
    await optInOrganisation(at.storage, 'acme', 'acme.atlassian.net');
    const graph = { graph: 'on', graphProducts: 'jira', graphPeople: 'people', graphDetails: 'on' } as const;
    await changeUnseen(at.storage, 'acme', graph);
    await keepRecords(at.storage, [sampleRecord(note.requestId, { person: mira })]);
    await at.as((db) =>
      addPerson(db, 'acme', {
        ...{ id: 'mira', userName: 'mira@acme.example', externalId: null, active: true },
        ...{ person: mira, now: 1 },
      }),
    );
  });

  /** Begins an erasure once all is written and before it is there for others, and goes on once that waits or has gone through. */
  function erasingBehind(erase: (db: Database) => Promise<unknown>) {
    const behind = { isDone: false, wasDone: false, erased: Promise.resolve() };
    const storage: Storage = {
      ...at.storage,
      inOrganisation: (orgId, work) =>
        at.storage.inOrganisation(orgId, async (db) => {
          const result = await work(db);
          behind.erased = at.as(erase).then(() => {
            behind.isDone = true;
          });
          // SQLite has one writer anyway.
          if (kind === 'postgres')
            await expect.poll(async () => behind.isDone || (await isWaitedFor(db))).toBe(true);
          behind.wasDone = behind.isDone;
          return result;
        }),
    };
    return { storage, behind };
  }

  const erase = (db: Database) => erasePerson(db, kind, { orgId: 'acme', person: mira });
  const everything = async () => {
    const { erasure: _hashes, ...rows } = await rowsOf(at.storage, 'acme');
    return JSON.stringify(rows);
  };

  test('is erased too where notes arrive', async () => {
    const { storage, behind } = erasingBehind(erase);
    expect(await takeNotes(storage, keys, { orgId: 'acme', told: [{ person: mira, note }] })).toEqual([
      'taken',
    ]);
    await behind.erased;
    expect(await everything()).not.toContain(mira);
  });

  test('is erased too where a connector finds out whose an account is', async () => {
    const { storage, behind } = erasingBehind(erase);
    const people = [{ account: 'mira', role: 'author', mail: 'mira@acme.example' } as const];
    await storage.inOrganisation('acme', async (db) => {
      await lockGraph(db, kind, 'acme');
      await keepItems(db, keys, {
        ...{ orgId: 'acme', connectorId: requestNo(2), people: 'people', now: sampleItem(1).at },
        batch: { items: [sampleItem(1, { people })], containers: [], gone: [] },
      });
      expect(JSON.stringify(await db.selectFrom('graph_edge').selectAll().execute())).toContain(mira);
    });
    await behind.erased;
    expect(await everything()).not.toContain(mira);
  });

  test('is waited for from the start: nobody is remembered as erased while notes are taken', async () => {
    const { storage, behind } = erasingBehind((db) =>
      rememberErasure(db, kind, { orgId: 'acme', person: mira }),
    );
    await takeNotes(storage, keys, { orgId: 'acme', told: [{ person: mira, note }] });
    expect(behind.wasDone).toBe(false);
    await behind.erased;
  });
});

/** Whether somebody waits for a lock of this database that stands for no row. */
async function isWaitedFor(db: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows.length > 0;
}
