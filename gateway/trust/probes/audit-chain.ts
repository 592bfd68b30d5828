import { type Verified, verifyAudit } from '../../storage/audit-verify.ts';
import { fails, holds, type Probe } from '../probe.ts';

/**
 * Whether the audit is whole (R35). What was found whole before is not gone through again by this instance: what was
 * written since is, and has to follow it.
 */
export function chainIsWhole(): Probe {
  const verified = new Map<string, NonNullable<Verified['last']>>();
  return async ({ parts: { storage, auditKey }, organisation: { id } }) => {
    const before = verified.get(id);
    const { last, broken } = await storage.inOrganisation(id, (db) => verifyAudit(db, auditKey, id, before));
    if (broken !== undefined) {
      verified.delete(id);
      return fails('chain_broken', { row: broken.seq });
    }
    if (last !== undefined) verified.set(id, last);
    return holds('chain_whole', { row: last?.seq ?? 0 });
  };
}
