import { lets } from '@sidenote/contract/admin-rules';
import { personSchema } from '@sidenote/contract/administration';
import {
  auditPageSchema,
  auditPersonSchema,
  auditQuerySchema,
  auditVerificationSchema,
} from '@sidenote/contract/audit';
import { organisationActs } from '@sidenote/contract/undo';
import type { FastifyInstance } from 'fastify';
import { appendAudit } from '../../storage/audit.ts';
import { type AuditPlace, hasActed, searchActs, searchAudit } from '../../storage/audit-search.ts';
import { breaks, verifyAudit } from '../../storage/audit-verify.ts';
import { parseBody } from '../json-body.ts';
import { callerOf } from '../rules.ts';
import type { AdminParts } from './change.ts';

const group = 'Records';

/** The organisation's audit: its rows, and whether the chain they form is whole (R35). */
export function addAuditRoutes(
  app: FastifyInstance,
  { storage, auditKey, personOf }: Pick<AdminParts, 'storage' | 'auditKey' | 'personOf'>,
): void {
  app.get(
    '/v1/admin/audit',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group,
          summary: 'Search the audit',
          description:
            'By who acted, what was done, to what and when; all of it where nothing is asked for. A policy admin finds the changes of the policy, which they may undo, and no other row.',
          query: auditQuerySchema,
          answers: [
            {
              status: 200,
              says: 'Rows in the order asked for, and where to go on.',
              schema: auditPageSchema,
            },
          ],
        },
      },
    },
    async (request) => {
      const { after, ...search } = parseBody(auditQuerySchema, request.query);
      const { organisation, principal } = callerOf(request);
      const orgId = organisation.id;
      const asked = { ...search, after: after === undefined ? undefined : placeOf(after) };
      const rows = await storage.inOrganisation(orgId, (db) =>
        lets('audits', principal.roles)
          ? searchAudit(db, orgId, asked)
          : searchActs(db, orgId, { ...asked, acts: organisationActs }),
      );
      const last = rows.length < search.limit ? undefined : rows.at(-1);
      return { rows, next: last === undefined ? null : `${last.at}.${last.seq}` };
    },
  );

  app.post(
    '/v1/admin/audit/person',
    {
      config: {
        rule: 'audits',
        doc: {
          group,
          summary: 'Find somebody in the audit',
          description:
            'The pseudonym of a person who acted in the audit, by the name that the identity provider has for them. Of nobody else it is told, whatever was done to them, and looking for somebody is itself a row of the audit, found or not.',
          body: personSchema,
          answers: [{ status: 200, says: 'Whether they acted.', schema: auditPersonSchema }],
        },
      },
    },
    async (request) => {
      const { subject } = parseBody(personSchema, request.body);
      const { organisation, person: actor } = callerOf(request);
      const orgId = organisation.id;
      const person = personOf(orgId, subject);
      // Who looks up themselves learns nothing of anybody.
      if (person === actor) return { person, you: true };
      return storage.inOrganisation(orgId, async (db) => {
        const found = await hasActed(db, orgId, person);
        // A row that named somebody who was not found would tell the very pseudonym.
        const target = found ? person : orgId;
        const act = {
          orgId,
          actor,
          action: 'person.find',
          target,
          after: { found },
          at: Date.now(),
        } as const;
        await appendAudit(db, auditKey, act);
        return { person: found ? person : null, you: false };
      });
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

/** The place that a cursor names; both numbers are there by its schema. */
function placeOf(cursor: string): AuditPlace {
  const [at, seq] = cursor.split('.').map(Number);
  return { at: at ?? 0, seq: seq ?? 0 };
}
