import type { Organisation } from '../policy/organisation.ts';
import { decidedIn } from '../policy/organisation.ts';
import { appendAudit } from './audit.ts';
import type { Database } from './database.ts';
import { changeOrganisation } from './organisations.ts';

export interface AuditedChange {
  readonly read: Organisation;
  readonly to: Organisation;
  /** A person's pseudonym, or `operator`. */
  readonly actor: string;
  readonly action: string;
  readonly reason: string | undefined;
  readonly now: number;
}

/**
 * Changes an organisation and writes the row of the audit that says so, in one transaction of the caller's. Returns the
 * organisation as it is then; undefined, with nothing changed, when somebody changed it since it was read.
 */
export async function changeAudited(
  db: Database,
  auditKey: Buffer,
  { read, to, actor, action, reason, now }: AuditedChange,
): Promise<Organisation | undefined> {
  if (!(await changeOrganisation(db, { read, to, now }))) return undefined;
  const orgId = read.id;
  const [before, after] = [decidedIn(read), decidedIn(to)];
  await appendAudit(db, auditKey, { orgId, actor, action, target: orgId, before, after, reason, at: now });
  return { ...to, policyVersion: read.policyVersion + 1, updatedAt: now };
}
