import type { AuditEntryRow } from '@sidenote/contract/audit';
import { csvLine, csvStart } from '@sidenote/contract/csv';
import { cefLine } from './cef.ts';
import { type ExportForms, isoTime, jsonLine } from './export-form.ts';
import { ocsfOfAudit } from './ocsf-audit.ts';

const columns = ['seq', 'at', 'actor', 'action', 'target', 'reason', 'before', 'after', 'hash'] as const;

/** The forms in which an organisation's audit is handed out; `version` is the gateway's own. */
export function auditForms(orgId: string, version: string): ExportForms<AuditEntryRow> {
  return {
    csv: {
      start: csvStart + csvLine(columns),
      line: ({ seq, at, actor, action, target, reason, before, after, hash }) =>
        csvLine([seq, isoTime(at), actor, action, target, reason, json(before), json(after), hash]),
    },
    ndjson: { start: '', line: jsonLine },
    ocsf: { start: '', line: (row) => jsonLine(ocsfOfAudit(row, orgId, version)) },
    cef: { start: '', line: (row) => cefOfAudit(row, orgId, version) },
  };
}

function cefOfAudit(
  { seq, at, actor, action, target, reason, before, after, hash }: AuditEntryRow,
  orgId: string,
  version: string,
) {
  return cefLine(
    {
      signature: action,
      name: `Audit: ${action}`,
      severity: 3,
      extension: {
        ...{ rt: at, externalId: seq, act: action, outcome: 'success', suid: actor, duid: target, reason },
        ...{ cs1Label: 'organisation', cs1: orgId, cs2Label: 'hash', cs2: hash },
        ...{ cs3Label: 'before', cs3: json(before) ?? '-', cs4Label: 'after', cs4: json(after) ?? '-' },
      },
    },
    version,
  );
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
