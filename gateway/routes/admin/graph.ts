import type { AuditAct } from '@sidenote/contract/audit-acts';
import {
  type Analysis,
  analysisSchema,
  noPicture,
  type OrganisationGraph,
  organisationGraphSchema,
} from '@sidenote/contract/graph/organisation-graph';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Analyses } from '../../graph/analysis/job.ts';
import type { NodeKeys } from '../../graph/node-keys.ts';
import { organisationGraph } from '../../graph/organisation-graph.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { Database, Storage } from '../../storage/database.ts';
import { listAnalyses, startAnalyses, stopAnalyses } from '../../storage/graph-analysis.ts';
import { hasGraph } from '../../storage/graph-delete.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';

export interface GraphParts {
  readonly storage: Storage;
  readonly auditKey: Buffer;
  readonly graphKeysOf: (orgId: string) => NodeKeys;
  readonly analyses: Pick<Analyses, 'plan'>;
}

const group = 'Administration';
const path = '/v1/admin/graph/analysis';
const querySchema = z.strictObject({ week: z.iso.date().optional() });
const answers = [{ status: 200, says: 'How far it is.', schema: analysisSchema }] as const;

/** What an organisation sees of its teamwork graph: teams of five people and more, and nobody in them. */
export function addGraphRoutes(
  app: FastifyInstance,
  { storage, auditKey, graphKeysOf, analyses }: GraphParts,
): void {
  app.get(
    '/v1/admin/graph',
    {
      config: {
        rule: 'reads-graph',
        doc: {
          group,
          summary: 'How teams work together',
          description:
            'Teams, their kinds of work, and how both hang together, in the weeks up to one: the last that is analysed unless told by its Monday. A week is analysed once, a day after its end. Nothing is told that fewer than five people are behind, in each week by itself; people and counts are in whole fives, weights in fifths of the largest and shares in twentieths. A container of which its app lists who may open it is not named, whoever asks. Where the graph knows teams alone that holds for what a team does and which apps it uses; that teams collaborate and that one kind of work feeds another is told of ten objects and more, as nobody knows how many people were at them, and containers are not told. While the graph is switched off nothing is told but that, and whether what it had is still being deleted.',
          query: querySchema,
          answers: [{ status: 200, says: 'The graph.', schema: organisationGraphSchema }],
        },
      },
    },
    async (request, reply) => {
      const { week } = parseBody(querySchema, request.query);
      const { id: orgId, graph: rules } = callerOf(request).organisation;
      const told = await storage.inOrganisation(orgId, async (db): Promise<OrganisationGraph> => {
        const knows = rules.people;
        // Deleting takes its time; whoever switched it off decided that nothing of it is shown from then on.
        if (!rules.on)
          return { ...noPicture, knows, standing: (await hasGraph(db, orgId)) ? 'leaving' : 'off' };
        const picture = await organisationGraph(db, { orgId, keys: graphKeysOf(orgId), wanted: week });
        if (picture === undefined) throw new Refusal('invalid_request', 'week');
        return { ...picture, knows, standing: 'on' };
      });
      return reply.header('cache-control', 'private, no-store').send(told);
    },
  );

  app.get(
    path,
    {
      config: {
        rule: 'reads-graph',
        doc: { group, summary: 'How far the analysis of the graph is', answers },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      return storage.inOrganisation(orgId, (db) => describeAnalysis(db, orgId));
    },
  );

  const change = async (
    request: FastifyRequest,
    action: AuditAct,
    work: (db: Database, orgId: string, now: number) => Promise<boolean>,
  ) => {
    const caller = callerOf(request);
    const orgId = caller.organisation.id;
    const at = Date.now();
    return storage.inOrganisation(orgId, async (db) => {
      const before = await describeAnalysis(db, orgId);
      const changed = await work(db, orgId, at);
      const after = await describeAnalysis(db, orgId);
      if (changed)
        await appendAudit(db, auditKey, {
          ...{ orgId, actor: caller.person, action, target: 'graph', at },
          before: { state: before.state },
          after: { state: after.state },
        });
      return after;
    });
  };

  app.post(
    path,
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group,
          summary: 'Start the analysis of the graph',
          description:
            'Of every week that is over and not yet analysed; what was stopped or has failed goes on from where it was. What is analysed stays as it is, and nothing begins while the graph is switched off.',
          answers,
        },
      },
    },
    async (request) => {
      const { id, graph } = callerOf(request).organisation;
      if (graph.on) await analyses.plan(id);
      return change(request, 'graph.start', startAnalyses);
    },
  );

  app.delete(
    path,
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group,
          summary: 'Stop the analysis of the graph',
          description: 'Weeks that are not yet analysed wait until it is started again.',
          answers,
        },
      },
    },
    (request) => change(request, 'graph.stop', stopAnalyses),
  );
}

/** The one that is not done, or the last. */
async function describeAnalysis(db: Database, orgId: string): Promise<Analysis> {
  const all = await listAnalyses(db, orgId);
  const row = all.find(({ state }) => state !== 'done') ?? all.at(-1);
  if (row === undefined) return { state: 'none', progress: 0, step: null, startedAt: null, endedAt: null };
  return analysisSchema.parse({
    ...{ state: row.state, progress: row.progress, step: row.step },
    ...{ startedAt: row.started_at, endedAt: row.ended_at },
  });
}
