import {
  auditPageSchema,
  auditQuerySchema,
  auditVerificationSchema,
} from '@sidenote/contract/administration';
import type { FastifyInstance } from 'fastify';
import { listAudit } from '../../storage/audit.ts';
import { breaks, verifyAudit } from '../../storage/audit-verify.ts';
import { parseBody } from '../json-body.ts';
import { callerOf } from '../rules.ts';
import type { AdminParts } from './change.ts';

const group = 'Records';

/** The organisation's audit: its rows, and whether the chain they form is whole (R35). */
export function addAuditRoutes(app: FastifyInstance, { storage, auditKey }: AdminParts): void {
  app.get(
    '/v1/admin/audit',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'Read the audit',
          query: auditQuerySchema,
          answers: [
            { status: 200, says: 'Rows in their order, and where to go on.', schema: auditPageSchema },
          ],
        },
      },
    },
    async (request) => {
      const { after, limit } = parseBody(auditQuerySchema, request.query);
      const orgId = callerOf(request).organisation.id;
      const rows = await storage.inOrganisation(orgId, (db) => listAudit(db, orgId, { after, limit }));
      return { rows, next: rows.length < limit ? null : (rows.at(-1)?.seq ?? null) };
    },
  );

  app.get(
    '/v1/admin/audit/verification',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'Verify the audit',
          description:
            'Checks every row against the hash of the one before it, its seal, and the sealed end.',
          answers: [{ status: 200, says: 'Whether it is whole.', schema: auditVerificationSchema }],
        },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      const { rows, broken } = await storage.inOrganisation(orgId, (db) => verifyAudit(db, auditKey, orgId));
      return {
        whole: broken === undefined,
        rows,
        brokenAt: broken?.seq ?? null,
        sentence: broken === undefined ? 'Every row is as it was written.' : breaks[broken.what],
      };
    },
  );
}
