import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { appendAudit, listAudit } from './audit.ts';
import { verifyAudit } from './audit-verify.ts';
import type { Database } from './database.ts';
import { addGroup } from './directory-groups.ts';
import { changeMembers } from './directory-members.ts';
import { addPerson } from './directory-people.ts';
import { putVote } from './feedback.ts';
import { listInteractions, writeInteractions } from './interactions.ts';
import { erasePerson, exportPerson } from './person-data.ts';
import { replaceProviderKey } from './provider-keys.ts';
import { revoke } from './revocations.ts';

const key = randomBytes(32);
const [mira, jonas] = [personNo(1), personNo(2)];
const tables = [
  ...([
    'interaction',
    'feedback',
    'revocation',
    'directory_person',
    'directory_group',
    'directory_member',
  ] as const),
  ...(['provider_key', 'secret', 'audit', 'audit_head', 'audit_person', 'organisation'] as const),
];

/** Everything about a person that can be stored, in an organisation. */
async function fill(db: Database, orgId: string, person: string, n: number): Promise<void> {
  await writeInteractions(db, [sampleRecord(requestNo(n), { orgId, person, at: n })]);
  const feedback = { requestId: requestNo(n), vote: 'up', reasons: ['clear'] } as const;
  await putVote(db, { orgId, person, at: n, feedback: { ...feedback, reasons: ['clear'] } });
  await revoke(db, { orgId, person, at: n });
  const id = `user-${n}`;
  await addPerson(db, orgId, { id, userName: id, externalId: id, active: true, person, now: n });
  await addGroup(db, orgId, { id: `group-${n}`, displayName: `Group ${n}`, externalId: null, now: n });
  await changeMembers(db, { orgId, groupId: `group-${n}`, changes: [{ kind: 'add', ids: [id] }], now: n });
  const seal = () => ({ wrappedKey: 'w', sealed: 's', fingerprint: 'f' });
  await replaceProviderKey(db, { orgId, provider: `provider-${n}`, seal, createdAt: n, createdBy: person });
  const act = { orgId, action: 'person.revoke', at: n };
  await appendAudit(db, key, { ...act, actor: person, target: 'organisation', after: { by: [person] } });
  await appendAudit(db, key, { ...act, actor: 'operator', target: `person:${person}` });
}

describe.each(storageKinds)('the data of one person on %s', (kind) => {
  const { as, across } = useStorage(kind);
  const dump = () =>
    across(async (db) => {
      const all = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
      return JSON.stringify(all);
    });

  beforeEach(async () => {
    await across(async (db) => {
      for (const id of ['acme', 'other']) await addOrganisation(db, id);
    });
    await as((db) => fill(db, 'acme', mira, 1));
    await as((db) => fill(db, 'acme', jonas, 2));
    await as((db) => fill(db, 'other', mira, 3), 'other');
  });

  test('are exported as they are stored', async () => {
    const data = await as((db) => exportPerson(db, 'acme', mira));
    expect(data).toMatchObject({
      votes: [{ requestId: requestNo(1), person: mira, vote: 'up', reasons: ['clear'], at: 1 }],
      revokedAt: 1,
      directory: [{ userName: 'user-1', externalId: 'user-1', active: true }],
      groups: ['Group 1'],
      providerKeys: [{ provider: 'provider-1', createdAt: 1 }],
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
    await as((db) => erasePerson(db, 'acme', mira));
    await as((db) => erasePerson(db, 'other', jonas), 'other');
    expect(await as((db) => exportPerson(db, 'acme', mira))).toEqual({
      ...{
        interactions: [],
        votes: [],
        revokedAt: null,
        directory: [],
        groups: [],
        providerKeys: [],
        audit: [],
      },
    });
    expect(await as((db) => exportPerson(db, 'acme', jonas))).toEqual(others);
    expect(await as((db) => exportPerson(db, 'other', mira), 'other')).toEqual(elsewhere);
    expect(await as((db) => verifyAudit(db, key, 'acme'))).toMatchObject({ rows: 4, broken: undefined });
    const [row] = await as((db) => listAudit(db, 'acme', { limit: 1 }));
    expect(row?.actor).toMatch(/^person-[0-9a-f]{16}$/);
    await as((db) => erasePerson(db, 'other', mira), 'other');
    expect(await dump()).not.toContain(mira);
    expect(await dump()).toContain(jonas);
  });
});
