import { personActSchema, personSchema } from '@sidenote/contract/administration';
import type { AuditAct } from '@sidenote/contract/audit-acts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { leaveOut } from '../../connectors/own-scopes.ts';
import { withThings } from '../../graph/own-copy.ts';
import { appendAudit } from '../../storage/audit.ts';
import { addressesOf } from '../../storage/people-called.ts';
import { erasePerson, exportPerson } from '../../storage/person-data.ts';
import { restore, revoke } from '../../storage/revocations.ts';
import { countChange } from '../../storage/versions.ts';
import { parseBody } from '../json-body.ts';
import { callerOf } from '../rules.ts';
import type { AdminParts } from './change.ts';

const done = [{ status: 204, says: 'Done, and noted in the audit.' }] as const;
const group = 'Administration';

/**
 * What admins may do about one person: end their access and give it back, hand out all that is kept about them, and
 * erase it (R21). A person is named in the body, never in an address, as the name may be an e-mail address.
 */
export function addPeopleRoutes(app: FastifyInstance, parts: AdminParts): void {
  for (const [act, summary, carryOut] of [
    ['revoke', 'End a person’s access', revoke],
    ['restore', 'Give a person their access back', restore],
  ] as const)
    app.post(
      `/v1/admin/people/${act}`,
      {
        config: {
          rule: 'changes-policy',
          doc: {
            group,
            summary,
            description: 'Takes hold within a second on every instance.',
            body: personActSchema,
            answers: done,
          },
        },
      },
      async (request, reply) => {
        const { subject, reason } = parseBody(personActSchema, request.body);
        const person = await actOn(parts, callerOf(request), {
          ...{ subject, reason, action: `person.${act}` as const, carryOut },
        });
        if (act === 'revoke') parts.people.ended(callerOf(request).organisation.id, [person]);
        return reply.code(204).send();
      },
    );

  app.post(
    '/v1/admin/people/export',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Export what is kept about a person',
          description: 'Everything in one JSON document. There is no text in it, because none is kept.',
          body: personSchema,
          answers: [
            { status: 200, says: 'All rows of this person.', schema: z.record(z.string(), z.unknown()) },
          ],
        },
      },
    },
    async (request, reply) => {
      const { subject } = parseBody(personSchema, request.body);
      const { organisation, person: actor } = callerOf(request);
      const orgId = organisation.id;
      const person = parts.personOf(orgId, subject);
      const data = await parts.storage.inOrganisation(orgId, async (db) => {
        const found = await exportPerson(db, orgId, person);
        await appendAudit(db, parts.auditKey, {
          ...{ orgId, actor, action: 'person.export', target: person, at: Date.now() },
        });
        const keys = parts.graphKeysOf(orgId);
        return { ...found, graph: await withThings(db, keys, { orgId, person }, found.graph) };
      });
      return reply.header('cache-control', 'no-store').send({ person, ...data });
    },
  );

  app.post(
    '/v1/admin/people/erase',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Erase what is kept about a person',
          description:
            'From every table. Their running answers end on every instance, and what is still on its way about them is not kept; asking again, they begin anew. The audit keeps its rows without saying whom they were about. An ended access is forgotten as well: end it at the identity provider.',
          body: personActSchema,
          answers: done,
        },
      },
    },
    async (request, reply) => {
      const { subject, reason } = parseBody(personActSchema, request.body);
      await actOn(parts, callerOf(request), {
        ...{ subject, reason, action: 'person.erase' },
        carryOut: async (db, of) => {
          const addresses = await addressesOf(db, of);
          await erasePerson(db, parts.storage.kind, of);
          // Nor is anything read any more in the name of who was called so.
          await leaveOut(db, parts.graphKeysOf(of.orgId), { orgId: of.orgId, addresses, now: Date.now() });
        },
      });
      // What waited is dropped on its way to the database; nor is it to stay in the journal.
      await parts.records.empty();
      return reply.code(204).send();
    },
  );
}

type Database = Parameters<typeof revoke>[0];
type Subject = Parameters<typeof revoke>[1];

interface PersonAct {
  readonly subject: string;
  readonly reason: string;
  readonly action: AuditAct;
  readonly carryOut: (db: Database, of: Subject) => Promise<unknown>;
}

/** The act and its row of the audit, together. The row is first: erasing then takes the name out of it, too. */
async function actOn(
  parts: AdminParts,
  { organisation, person: actor }: ReturnType<typeof callerOf>,
  { subject, reason, action, carryOut }: PersonAct,
): Promise<string> {
  const orgId = organisation.id;
  const person = parts.personOf(orgId, subject);
  const at = Date.now();
  await parts.storage.inOrganisation(orgId, async (db) => {
    // The organisation before its audit, as in every change: who locks them the other way round waits for ever.
    await countChange(db, orgId, 'people');
    await appendAudit(db, parts.auditKey, { orgId, actor, action, target: person, reason, at });
    await carryOut(db, { orgId, person, by: 'admin', at });
  });
  await parts.announce({ kind: 'people', orgId });
  return person;
}
