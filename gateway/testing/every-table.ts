import { appendAudit } from '../storage/audit.ts';
import type { Database } from '../storage/database.ts';
import { addGroup } from '../storage/directory-groups.ts';
import { changeMembers } from '../storage/directory-members.ts';
import { addPerson } from '../storage/directory-people.ts';
import { putVote } from '../storage/feedback.ts';
import { addFleetCounts } from '../storage/fleet-versions.ts';
import { writeInteractions } from '../storage/interactions.ts';
import { replaceProviderKey } from '../storage/provider-keys.ts';
import { revoke } from '../storage/revocations.ts';
import { requestNo, sampleRecord } from './sample-rows.ts';

interface Stored {
  readonly orgId: string;
  readonly person: string;
  /** Stands in ids, names and times, so that no two people collide. */
  readonly n: number;
}

/** Writes everything about a person that can be stored, and what is of nobody: a row or more in every table. */
export async function fillEveryTable(db: Database, key: Buffer, { orgId, person, n }: Stored): Promise<void> {
  await writeInteractions(db, [sampleRecord(requestNo(n), { orgId, person, at: n })]);
  const feedback = { requestId: requestNo(n), vote: 'up' as const, reasons: ['clear'] };
  await putVote(db, { orgId, person, at: n, feedback });
  await revoke(db, { orgId, person, by: 'admin', at: n });
  const id = `user-${n}`;
  await addPerson(db, orgId, { id, userName: id, externalId: id, active: true, person, now: n });
  await addGroup(db, orgId, { id: `group-${n}`, displayName: `Group ${n}`, externalId: null, now: n });
  await changeMembers(db, { orgId, groupId: `group-${n}`, changes: [{ kind: 'add', ids: [id] }], now: n });
  const seal = () => ({ wrappedKey: 'w', sealed: 's', fingerprint: 'f' });
  await replaceProviderKey(db, { orgId, provider: `provider-${n}`, seal, createdAt: n, createdBy: person });
  const act = { orgId, action: 'person.revoke', at: n };
  await addFleetCounts(db, orgId, [{ day: '2026-11-26', browser: 'chromium', version: '0.1.0', told: 1 }]);
  await appendAudit(db, key, { ...act, actor: person, target: 'organisation', after: { by: [person] } });
  await appendAudit(db, key, {
    ...act,
    actor: 'operator',
    target: `person:${person}`,
    reason: `left: ${person}`,
  });
}
