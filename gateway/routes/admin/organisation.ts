import {
  adminOrganisationSchema,
  hipaaChangeSchema,
  optInSchema,
  organisationChangedSchema,
  reasonSchema,
  rulesChangeSchema,
} from '@sidenote/contract/administration';
import type { FastifyInstance } from 'fastify';
import { optIn, optOut, resume, setHipaa, suspend } from '../../policy/acts.ts';
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

  app.post(
    '/v1/admin/organisation/opt-out',
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group,
          summary: 'Opt out of Sidenote',
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
        ...{ action: 'opt-out', reason },
        change: (organisation) =>
          organisation.switch === 'off' ? organisation : { ...organisation, ...optOut(organisation) },
      });
      return reply.header('etag', etagOf(changed)).send(changed);
    },
  );

  app.post(
    '/v1/admin/organisation/suspend',
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group,
          summary: 'Suspend the opt-in',
          description:
            'A pause that withdraws nothing: the terms stay accepted and the rules as they are. Running answers end within a second. With the version that was read in If-Match. What is not on stays as it is, and nothing is written into the audit.',
          body: reasonSchema,
          answers,
          codes: ['changed_meanwhile'],
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const version = versionOf(request.headers['if-match']);
      const changed = await changeAs(parts, request, {
        ...{ action: 'suspend', reason, version },
        change: (organisation) =>
          organisation.switch === 'on' ? { ...organisation, ...suspend(organisation) } : organisation,
      });
      return reply.header('etag', etagOf(changed)).send(changed);
    },
  );

  app.post(
    '/v1/admin/organisation/resume',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Resume after a suspension',
          description:
            'Ends what an admin suspended, under the consent that was given before: refused where other AI terms are in force by now, or an agreement is lacking. With the version that was read in If-Match. What nobody suspended stays as it is, and nothing is written into the audit.',
          body: reasonSchema,
          answers,
          codes: ['changed_meanwhile', 'terms_outdated', 'hipaa_no_baa'],
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const version = versionOf(request.headers['if-match']);
      const changed = await changeAs(parts, request, {
        ...{ action: 'resume', reason, version },
        change: (organisation) => {
          if (organisation.switch !== 'suspended') return organisation;
          const resumed = resume(organisation, parts.processorsFor(organisation));
          if (typeof resumed === 'string') throw new Refusal(resumed);
          return { ...organisation, ...resumed };
        },
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
