import {
  type AdminOrganisation,
  adminOrganisationSchema,
  hipaaChangeSchema,
  optInSchema,
  reasonSchema,
  rulesChangeSchema,
} from '@sidenote/contract/administration';
import type { FastifyInstance } from 'fastify';
import { optIn, optOut, setHipaa, suspend } from '../../policy/acts.ts';
import { rulesIn } from '../../policy/organisation.ts';
import type { RuledOrganisation } from '../../policy/state.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { type AdminParts, changeAs } from './change.ts';

const answers = [
  {
    status: 200,
    says: 'The organisation as it is now.',
    schema: adminOrganisationSchema,
    headers: { etag: 'Its version.' },
  },
] as const;
const group = 'Administration';

/**
 * What admins decide about their own organisation: reading it, its rules, and opting in and out. Each change is one
 * row of the audit, with the admin's reason, and takes hold within a second on every instance.
 */
export function addOrganisationRoutes(app: FastifyInstance, parts: AdminParts): void {
  const told = (organisation: RuledOrganisation): AdminOrganisation =>
    describeOrganisation(organisation, parts.processorsFor(organisation));

  app.get(
    '/v1/admin/organisation',
    { config: { rule: 'reads-policy', doc: { group, summary: 'Read your organisation', answers } } },
    async (request, reply) => {
      const { organisation } = callerOf(request);
      return reply.header('etag', etagOf(organisation)).send(told(organisation));
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
      return reply.header('etag', etagOf(changed)).send(told(changed));
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
          description: 'Accepts the AI terms of the version named and switches Sidenote on.',
          body: optInSchema,
          answers,
          codes: ['terms_outdated', 'hipaa_no_baa'],
        },
      },
    },
    async (request, reply) => {
      const { termsVersion, reason } = parseBody(optInSchema, request.body);
      const changed = await changeAs(parts, request, {
        ...{ action: 'opt-in', reason },
        change: (organisation) => {
          const processors = parts.processorsFor(organisation);
          const opted = optIn(organisation, { termsVersion, processors, now: Date.now() });
          if (typeof opted === 'string') throw new Refusal(opted);
          return { ...organisation, ...opted };
        },
      });
      return reply.header('etag', etagOf(changed)).send(told(changed));
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
            description: 'Running answers end within a second.',
            body: reasonSchema,
            answers,
          },
        },
      },
      async (request, reply) => {
        const { reason } = parseBody(reasonSchema, request.body);
        const changed = await changeAs(parts, request, {
          ...{ action: act, reason },
          change: (organisation) => ({ ...organisation, ...change(organisation) }),
        });
        return reply.header('etag', etagOf(changed)).send(told(changed));
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
            'An opt-in that lacks an agreement which covers every sub-processor is suspended at once.',
          body: hipaaChangeSchema,
          answers,
        },
      },
    },
    async (request, reply) => {
      const { bound, agreement, reason } = parseBody(hipaaChangeSchema, request.body);
      const recorded = agreement === null ? null : { ...agreement, recordedAt: Date.now() };
      const changed = await changeAs(parts, request, {
        ...{ action: 'hipaa.change', reason },
        change: (organisation) => ({
          ...organisation,
          ...setHipaa(organisation, { bound, agreement: recorded }),
        }),
      });
      return reply.header('etag', etagOf(changed)).send(told(changed));
    },
  );
}

export function describeOrganisation(
  organisation: RuledOrganisation,
  processors: readonly string[],
): AdminOrganisation {
  const { id, name, region, state, missing, termsVersion, termsAcceptedAt } = organisation;
  const { hipaaBound, agreement, policyVersion, updatedAt } = organisation;
  return {
    ...{ id, name, region, state, missing, termsVersion, termsAcceptedAt },
    ...{ hipaaBound, agreement, processors: [...processors] },
    ...{ rules: rulesIn(organisation), policyVersion, updatedAt },
  };
}

function etagOf({ policyVersion }: { policyVersion: number }): string {
  return `"${policyVersion}"`;
}

/** The version in `If-Match`; a change of rules without one could undo somebody else's unseen. */
function versionOf(header: string | undefined): number {
  const version = /^"(\d{1,15})"$/.exec(header?.trim() ?? '')?.[1];
  if (version === undefined) throw new Refusal('changed_meanwhile', 'if-match');
  return Number(version);
}
