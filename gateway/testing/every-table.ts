import { appendAudit } from '../storage/audit.ts';
import { addBlockedCounts } from '../storage/blocked-by-day.ts';
import { addConsoleSession } from '../storage/console-sessions.ts';
import type { Database } from '../storage/database.ts';
import { addGroup } from '../storage/directory-groups.ts';
import { changeMembers } from '../storage/directory-members.ts';
import { addPerson } from '../storage/directory-people.ts';
import { putErasure } from '../storage/erasures.ts';
import { putVote } from '../storage/feedback.ts';
import { addFleetCounts } from '../storage/fleet-versions.ts';
import { keepWeek } from '../storage/insights.ts';
import { writeInteractions } from '../storage/interactions.ts';
import { putOutcome } from '../storage/outcomes.ts';
import { notePeople } from '../storage/person-weeks.ts';
import { replaceProviderKey } from '../storage/provider-keys.ts';
import { revoke } from '../storage/revocations.ts';
import { addWebhook } from '../storage/webhooks.ts';
import { fillGraphTables } from './graph-rows.ts';
import { personNo, requestNo, sampleRecord } from './sample-rows.ts';

interface Stored {
  readonly orgId: string;
  readonly person: string;
  /** Stands in ids, names and times, so that no two people collide. */
  readonly n: number;
}

/** Writes everything about a person that can be stored, and what is of nobody: a row or more in every table. */
export async function fillEveryTable(db: Database, key: Buffer, { orgId, person, n }: Stored): Promise<void> {
  const team = requestNo(900 + n);
  await writeInteractions(db, [sampleRecord(requestNo(n), { orgId, person, team, at: n })]);
  const feedback = { requestId: requestNo(n), vote: 'up' as const, reasons: ['clear'] };
  await putVote(db, { orgId, person, at: n, feedback });
  const told = { requestId: requestNo(n), outcome: 'copied' as const, version: 1 };
  await putOutcome(db, { orgId, person, at: n, told });
  await revoke(db, { orgId, person, by: 'admin', at: n });
  const id = `user-${n}`;
  await addPerson(db, orgId, { id, userName: id, externalId: id, active: true, person, now: n });
  const personOf = () => personNo(900 + n);
  const changes = [{ kind: 'add', ids: [id, 'who is to come'] }] as const;
  await addGroup(db, orgId, { id: `group-${n}`, displayName: `Group ${n}`, externalId: null, now: n });
  await changeMembers(db, { orgId, groupId: `group-${n}`, personOf, changes, now: n });
  // Whom the directory has is not waited for; the row is there so that nothing overlooks the column.
  const waiting = { org_id: orgId, group_id: `group-${n}`, member_id: 'who may come', person };
  await db.insertInto('directory_waiting').values(waiting).execute();
  const seal = () => ({ wrappedKey: 'w', sealed: 's', fingerprint: 'f' });
  const providerKey = { orgId, provider: `provider-${n}`, seal, createdAt: n, createdBy: person };
  for (const keepUntil of [n, n + 1]) await replaceProviderKey(db, { ...providerKey, keepUntil });
  await notePeople(db, { orgId, week: n, people: [person], asked: true });
  await keepWeek(db, orgId, { week: n, countedAt: n, eligible: null, enabled: 5, active: 5, returning: 0 }, [
    { week: n, measure: 'requests', dimension: '', value: '', sums: { requests: 9 } },
  ]);
  const webhook = { name: `Webhook ${n}`, url: 'https://receiver.example', format: 'json' } as const;
  await addWebhook(db, { ...webhook, orgId, createdBy: person, at: n, seal });
  await putErasure(db, { orgId, person, at: n });
  const session = { orgId, person, idHash: `hash-${n}`, sealed: 's', createdAt: n, seenAt: n };
  await addConsoleSession(db, session);
  await fillGraphTables(db, { orgId, person, n });
  const act = { orgId, action: 'person.revoke', at: n } as const;
  const day = '2026-11-26';
  await addFleetCounts(db, orgId, [{ day, browser: 'chromium', version: '0.1.0', policy: 'ready', told: 1 }]);
  await addBlockedCounts(db, orgId, [{ day, reason: 'site_not_allowed', told: 1 }]);
  await appendAudit(db, key, { ...act, actor: person, target: 'organisation', after: { by: [person] } });
  await appendAudit(db, key, {
    ...act,
    actor: 'operator',
    target: `person:${person}`,
    reason: `left: ${person}`,
  });
}
