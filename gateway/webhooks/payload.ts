import type { WebhookFormat } from '@sidenote/contract/webhooks';
import { isoTime } from '../exports/export-form.ts';
import { ocsfOfAudit } from '../exports/ocsf-audit.ts';
import type { StoredAuditEntry } from '../storage/audit.ts';

/** What a receiver is sent for a row of the audit: the same each time it is sent, until a person in it is erased. */
export function payloadOf(
  row: StoredAuditEntry,
  { format, orgId, version }: { format: WebhookFormat; orgId: string; version: string },
): string {
  return JSON.stringify(
    format === 'ocsf'
      ? ocsfOfAudit(row, orgId, version)
      : { type: `audit.${row.action}`, timestamp: isoTime(row.at), data: { organisation: orgId, ...row } },
  );
}
