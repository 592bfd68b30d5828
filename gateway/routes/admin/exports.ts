import type { AuditAct } from '@sidenote/contract/audit-acts';
import { auditExportSchema, exportFormats, recordsExportSchema } from '@sidenote/contract/data-out';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { auditForms } from '../../exports/audit-forms.ts';
import { recordForms } from '../../exports/record-forms.ts';
import { EXPORT_ROWS, sendExport } from '../../exports/streamed.ts';
import type { AnswerDoc } from '../../operations/route-doc.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { appendAudit, type StoredAuditEntry } from '../../storage/audit.ts';
import { searchAudit } from '../../storage/audit-search.ts';
import { listInteractionsBetween } from '../../storage/interactions.ts';
import { parseBody } from '../json-body.ts';
import { type Caller, callerOf } from '../rules.ts';
import type { AdminParts } from './change.ts';

const group = 'Records';
const { version } = packageJson;

const answers: AnswerDoc[] = [...new Set(Object.values(exportFormats))].map((type) => ({
  ...{ status: 200, type: type.split(';')[0] ?? type, schema: z.string() },
  says: 'A file.',
}));

/**
 * Files for programs of the organisation's own, written in constant memory: the audit as it was searched, and what is
 * kept of requests. Taking one out is itself a row of the audit. Records tell of single people, by pseudonym, which no
 * figure does: they are for who answers for the data and who checks that, freshly signed in, and not for analysts.
 */
export function addExportRoutes(
  app: FastifyInstance,
  { storage, auditKey }: Pick<AdminParts, 'storage' | 'auditKey'>,
): void {
  const note = ({ organisation, person: actor }: Caller, action: AuditAct, after: object) =>
    storage.inOrganisation(organisation.id, (db) =>
      appendAudit(db, auditKey, {
        ...{ orgId: organisation.id, actor, action, target: organisation.id, after, at: Date.now() },
      }),
    );

  app.get(
    '/v1/admin/audit/export',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'Take the audit out',
          description: 'All rows of a search: as CSV, as NDJSON, as events of OCSF 1.6, or in CEF.',
          query: auditExportSchema,
          answers,
        },
      },
    },
    async (request, reply) => {
      const { format, ...filter } = parseBody(auditExportSchema, request.query);
      const caller = callerOf(request);
      const orgId = caller.organisation.id;
      await note(caller, 'audit.export', { format, ...filter });
      return sendExport<StoredAuditEntry>(reply, {
        ...{ name: `audit-${orgId}`, format, form: auditForms(orgId, version)[format] },
        page: (after) =>
          storage.inOrganisation(orgId, (db) =>
            searchAudit(db, orgId, { ...filter, after, limit: EXPORT_ROWS }),
          ),
      });
    },
  );

  app.get(
    '/v1/admin/records/export',
    {
      config: {
        rule: 'exports',
        doc: {
          group,
          summary: 'Take the records of requests out',
          description:
            'What was kept of each request in a range of time, oldest first: as CSV or NDJSON; as OCSF 1.6 or CEF only of those that were turned down. People stand in them by pseudonym, and there is no text.',
          query: recordsExportSchema,
          answers,
        },
      },
    },
    async (request, reply) => {
      const { format, ...range } = parseBody(recordsExportSchema, request.query);
      const caller = callerOf(request);
      const orgId = caller.organisation.id;
      await note(caller, 'records.export', { format, ...range });
      return sendExport(reply, {
        ...{ name: `records-${orgId}`, format, form: recordForms(version)[format] },
        page: (after) =>
          storage.inOrganisation(orgId, (db) =>
            listInteractionsBetween(db, orgId, { ...range, after, limit: EXPORT_ROWS }),
          ),
      });
    },
  );
}
