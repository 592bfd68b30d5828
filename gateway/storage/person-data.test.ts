import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillEveryTable } from '../testing/every-table.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listAudit } from './audit.ts';
import { verifyAudit } from './audit-verify.ts';
import { listColumns } from './columns.ts';
import { listInteractions } from './interactions.ts';
import { erasePerson, exportPerson } from './person-data.ts';

const key = randomBytes(32);
const [mira, jonas] = [personNo(1), personNo(2)];
describe.each(storageKinds)('the data of one person on %s', (kind) => {
  const { as, across } = useStorage(kind);
  /** Every row of every table that the database has. */
  const allRows = () =>
    across(async (db) => {
      const tables = [...new Set((await listColumns(db, kind)).map(({ table }) => table))];
      const rowsOf = async (table: string) =>
        (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)).rows;
      return Promise.all(tables.map(async (table) => ({ table, rows: await rowsOf(table) })));
    });
  const dump = async () => JSON.stringify(await allRows());

  beforeEach(async () => {
    await across(async (db) => {
      for (const id of ['acme', 'other']) await addOrganisation(db, id);
    });
    await as((db) => fillEveryTable(db, key, { orgId: 'acme', person: mira, n: 1 }));
    await as((db) => fillEveryTable(db, key, { orgId: 'acme', person: jonas, n: 2 }));
    await as((db) => fillEveryTable(db, key, { orgId: 'other', person: mira, n: 3 }), 'other');
  });

  test('stand in every column that the schema has for somebody, so that nothing below looks past one', async () => {
    const filled = await allRows();
    // The secrets that all organisations share are nobody's.
    expect(filled.filter(({ table, rows }) => rows.length === 0 && table !== 'secret')).toEqual([]);
    const naming = (await across((db) => listColumns(db, kind))).filter(({ column }) =>
      /^(person|.*_by)$/.test(column),
    );
    const without = naming.filter(({ table, column }) => {
      const rows = filled.find((one) => one.table === table)?.rows ?? [];
      return !rows.some((row) => row[column] === mira);
    });
    // By whom an access was ended is the directory or an admin, whoever that is.
    expect(without).toEqual([{ table: 'revocation', column: 'revoked_by' }]);
  });

  test('are exported as they are stored', async () => {
    const data = await as((db) => exportPerson(db, 'acme', mira));
    expect(data).toMatchObject({
      votes: [{ requestId: requestNo(1), person: mira, vote: 'up', reasons: ['clear'], at: 1 }],
      outcomes: [{ requestId: requestNo(1), person: mira, outcome: 'copied', at: 1 }],
      weeks: [{ week: '1970-01-12', asked: true }],
      revokedAt: 1,
      erasedAt: 1,
      directory: [{ userName: 'user-1', externalId: 'user-1', active: true }],
      groups: ['Group 1'],
      providerKeys: [
        { provider: 'provider-1', createdAt: 1 },
        { provider: 'provider-1', createdAt: 1 },
      ],
      consoleSessions: [{ createdAt: 1, seenAt: 1 }],
      webhooks: [{ createdAt: 1 }],
      connectors: [{ createdAt: 1 }],
      graph: {
        ...{ left: false, out: [], accounts: [{ account: expect.any(String), confirmed: true }] },
        team: expect.any(String),
        events: [{ requestId: requestNo(1), workType: 'tracking', at: 1 }],
        edges: [
          { source: mira, kind: 'may-open', count: 1 },
          { source: mira, kind: 'created', count: 1 },
        ],
      },
      audit: [
        { seq: 1, actor: mira, action: 'person.revoke', target: 'organisation' },
        { seq: 2, actor: 'operator', target: `person:${mira}` },
      ],
    });
    expect(data.interactions).toEqual(await as((db) => listInteractions(db, 'acme', mira)));
    expect(data.interactions).toHaveLength(1);
  });

  test('are gone from every table once erased; others keep theirs, and the audit stays whole', async () => {
    const others = await as((db) => exportPerson(db, 'acme', jonas));
    const elsewhere = await as((db) => exportPerson(db, 'other', mira), 'other');
    await as((db) => erasePerson(db, kind, { orgId: 'acme', person: mira }));
    await as((db) => erasePerson(db, kind, { orgId: 'other', person: jonas }), 'other');
    expect(await as((db) => exportPerson(db, 'acme', mira))).toEqual({
      ...{
        interactions: [],
        votes: [],
        outcomes: [],
        weeks: [],
        revokedAt: null,
        erasedAt: expect.any(Number),
        directory: [],
        groups: [],
        providerKeys: [],
        consoleSessions: [],
        webhooks: [],
        connectors: [],
        graph: { left: false, out: [], accounts: [], team: null, events: [], edges: [] },
        audit: [],
      },
    });
    expect(await as((db) => exportPerson(db, 'acme', jonas))).toEqual(others);
    expect(await as((db) => exportPerson(db, 'other', mira), 'other')).toEqual(elsewhere);
    expect(await as((db) => verifyAudit(db, key, 'acme'))).toMatchObject({ rows: 4, broken: undefined });
    const [row] = await as((db) => listAudit(db, 'acme', { limit: 1 }));
    expect(row?.actor).toMatch(/^person-[0-9a-f]{16}$/);
    await as((db) => erasePerson(db, kind, { orgId: 'other', person: mira }), 'other');
    expect(await dump()).not.toContain(mira);
    expect(await dump()).toContain(jonas);
  });
});
