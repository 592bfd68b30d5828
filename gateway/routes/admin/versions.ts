import { organisationActs } from '@sidenote/contract/undo';
import { decidedIn, type Organisation } from '../../policy/organisation.ts';
import { decidedInRow, differing } from '../../policy/undo.ts';
import { listLatestAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import { Refusal } from '../refusal.ts';

/** Changes that are looked back on at most, to say what became different. */
export const LOOKED_BACK = 100;

export function etagOf({ policyVersion }: { policyVersion: number }): string {
  return `"${policyVersion}"`;
}

/** The version in `If-Match`; a change without one could undo somebody else's unseen. */
export function versionOf(header: string | undefined): number {
  const version = /^"(\d{1,15})"$/.exec(header?.trim() ?? '')?.[1];
  if (version === undefined) throw new Refusal('changed_meanwhile', 'if-match');
  return Number(version);
}

/**
 * The refusal for who has seen an older version: the version now, what is different, and who changed it. What the
 * audit does not tell, because it is too long ago, is said to be unknown.
 */
export async function changedMeanwhile(
  db: Database,
  now: Organisation | undefined,
  seen: number,
): Promise<Refusal> {
  if (now === undefined) return new Refusal('changed_meanwhile');
  const { policyVersion: version } = now;
  const count = version - seen;
  const rows =
    count > 0 && count <= LOOKED_BACK
      ? await listLatestAudit(db, now.id, { actions: organisationActs, limit: count })
      : [];
  const was = count > 0 && rows.length === count ? decidedInRow(rows.at(-1)?.before) : undefined;
  return new Refusal('changed_meanwhile', 'if-match', {
    changed: {
      version,
      keys: was === undefined ? null : differing(was, decidedIn(now)),
      by: [...new Set(rows.map(({ actor }) => actor))],
    },
  });
}
