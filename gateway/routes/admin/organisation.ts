import {
  adminOrganisationSchema,
  hipaaChangeSchema,
  optInSchema,
  organisationChangedSchema,
  reasonSchema,
  rulesChangeSchema,
} from '@sidenote/contract/administration';
import type { FastifyInstance } from 'fastify';
import { optIn, optOut, setHipaa, suspend } from '../../policy/acts.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { type AdminParts, changeAs, describeOrganisation } from './change.ts';
import { etagOf, versionOf } from './versions.ts';

const answers = [
  {
    status: 200,
    says: 'The organisation as it is now.',
    schema: organisationChangedSchema,
    headers: { etag: 'Its version.' },
  },
] as const;
const read = [{ ...answers[0], schema: adminOrganisationSchema }] as const;
const group = 'Administration';

/**
 * What admins decide about their own organisation: reading it, its rules, and opting in and out. Each change is one
 * row of the audit, with the admin's reason, and takes hold within a second on every instance.
 */
export function addOrganisationRoutes(app: FastifyInstance, parts: AdminParts): void {
  app.get(
    '/v1/admin/organisation',
    { config: { rule: 'reads-policy', doc: { group, summary: 'Read your organisation', answers: read } } },
    async (request, reply) => {
      const { organisation } = callerOf(request);
      const told = describeOrganisation(organisation, parts.processorsFor(organisation));
      return reply.header('etag', etagOf(told)).send(told);
    },
  );

  app.put(
    '/v1/admin/organisation/rules',
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group,
          summary: 'Change the rules',
          description:
            'All rules at once, with the version that was read in If-Match, so that nobody’s change is lost.',
          body: rulesChangeSchema,
          answers,
          codes: ['changed_meanwhile'],
        },
      },
    },
    async (request, reply) => {
      const { rules, reason } = parseBody(rulesChangeSchema, request.body);
      const version = versionOf(request.headers['if-match']);
      const changed = await changeAs(parts, request, {
        ...{ action: 'rules.change', reason, version },
        change: (organisation) => ({ ...organisation, ...rules }),
      });
      return reply.header('etag', etagOf(changed)).send(changed);
    },
  );

  app.post(
    '/v1/admin/organisation/opt-in',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Opt in to Sidenote',
          description:
            'Accepts the AI terms of the version named and switches Sidenote on, with the version of the organisation that was read in If-Match: what somebody switched off meanwhile stays off.',
          body: optInSchema,
          answers,
          codes: ['changed_meanwhile', 'terms_outdated', 'hipaa_no_baa'],
        },
      },
    },
    async (request, reply) => {
      const { termsVersion, reason } = parseBody(optInSchema, request.body);
      const version = versionOf(request.headers['if-match']);
      const changed = await changeAs(parts, request, {
        ...{ action: 'opt-in', reason, version },
        change: (organisation) => {
          const processors = parts.processorsFor(organisation);
          const opted = optIn(organisation, { termsVersion, processors, now: Date.now() });
          if (typeof opted === 'string') throw new Refusal(opted);
          return { ...organisation, ...opted };
        },
      });
      return reply.header('etag', etagOf(changed)).send(changed);
    },
  );

  for (const [act, summary, change] of [
    ['opt-out', 'Opt out of Sidenote', optOut],
    ['suspend', 'Hold the opt-in', suspend],
  ] as const)
    app.post(
      `/v1/admin/organisation/${act}`,
      {
        config: {
          rule: 'changes-policy',
          doc: {
            group,
            summary,
            description:
              'Running answers end within a second. What is off already stays as it is, and nothing is written into the audit.',
            body: reasonSchema,
            answers,
          },
        },
      },
      async (request, reply) => {
        const { reason } = parseBody(reasonSchema, request.body);
        const changed = await changeAs(parts, request, {
          ...{ action: act, reason },
          change: (organisation) =>
            organisation.switch === 'off' ? organisation : { ...organisation, ...change(organisation) },
        });
        return reply.header('etag', etagOf(changed)).send(changed);
      },
    );

  app.put(
    '/v1/admin/organisation/hipaa',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Say whether HIPAA binds you',
          description:
            'An opt-in that lacks an agreement which covers every sub-processor is suspended at once. With the version that was read in If-Match, so that nobody’s change is lost.',
          body: hipaaChangeSchema,
          answers,
          codes: ['changed_meanwhile'],
        },
      },
    },
    async (request, reply) => {
      const { bound, agreement, reason } = parseBody(hipaaChangeSchema, request.body);
      const version = versionOf(request.headers['if-match']);
      const recorded = agreement === null ? null : { ...agreement, recordedAt: Date.now() };
      const changed = await changeAs(parts, request, {
        ...{ action: 'hipaa.change', reason, version },
        change: (organisation) => ({
          ...organisation,
          ...setHipaa(organisation, { bound, agreement: recorded }),
        }),
      });
      return reply.header('etag', etagOf(changed)).send(changed);
    },
  );
}
