import type { AuditAct } from '@sidenote/contract/audit-acts';
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
  readonly action: AuditAct;
  readonly reason: string | undefined;
  /** What it was done to, where that is less than the whole organisation. */
  readonly target?: string | undefined;
  readonly now: number;
}

export interface Audited {
  readonly organisation: Organisation;
  /** Number of its row in the audit. */
  readonly seq: number;
}

/**
 * Changes an organisation and writes the row of the audit that says so, in one transaction of the caller's. Returns the
 * organisation as it is then; undefined, with nothing changed, when somebody changed it since it was read.
 */
export async function changeAudited(
  db: Database,
  auditKey: Buffer,
  { read, to, actor, action, reason, target = read.id, now }: AuditedChange,
): Promise<Audited | undefined> {
  if (!(await changeOrganisation(db, { read, to, now }))) return undefined;
  const orgId = read.id;
  const [before, after] = [decidedIn(read), decidedIn(to)];
  const changed = read.policyVersion;
  const entry = { orgId, actor, action, target, before, after, reason, at: now, changed };
  const seq = await appendAudit(db, auditKey, entry);
  return { organisation: { ...to, policyVersion: read.policyVersion + 1, updatedAt: now }, seq };
}
