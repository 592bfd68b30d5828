import { csvFile } from '@sidenote/contract/csv';
import { exportFormats } from '@sidenote/contract/data-out';
import {
  blockedSchema,
  insightsByParamsSchema,
  insightsBySchema,
  insightsQuerySchema,
  insightsSchema,
} from '@sidenote/contract/insights';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerBlocked, answerInsights, answerInsightsBy, type Question } from '../../insights/answers.ts';
import { blockedTable, insightsByTable, insightsTable, type Table } from '../../insights/tables.ts';
import type { RouteDoc } from '../../operations/route-doc.ts';
import type { Database, Storage } from '../../storage/database.ts';
import { parseBody } from '../json-body.ts';
import { callerOf } from '../rules.ts';

const rule = 'analyses';

const docOf = (summary: string, description: string, schema: z.ZodType): RouteDoc => ({
  group: 'Administration',
  summary,
  description: `${description} Weeks are whole ones, counted once, a day after their end; a question is about the last of them. Nothing is shown of fewer than five people, and nothing that is shown can be subtracted to tell of fewer: \`null\` stands for both that and nothing at all. With \`form=csv\` the same numbers as a file.`,
  query: insightsQuerySchema,
  answers: [
    { status: 200, says: 'The figures.', schema },
    { status: 200, says: 'The same as a table.', type: 'text/csv', schema: z.string() },
  ],
});

/** `GET /v1/admin/insights…`: figures about the caller's organisation, and of nobody in it. */
export function addInsightsRoutes(app: FastifyInstance, { storage }: { readonly storage: Storage }): void {
  const answer = answering(storage);
  app.get(
    '/v1/admin/insights',
    {
      config: {
        rule,
        doc: docOf(
          'How much it is used',
          'Adoption, requests, times and votes, week by week.',
          insightsSchema,
        ),
      },
    },
    (request, reply) =>
      answer(request, reply, { name: 'insights', ask: answerInsights, table: insightsTable }),
  );
  app.get(
    '/v1/admin/insights/by/:dimension',
    {
      config: {
        rule,
        doc: {
          ...docOf('Use by one thing', 'The same, broken down by one dimension.', insightsBySchema),
          params: insightsByParamsSchema,
        },
      },
    },
    (request, reply) => {
      const { dimension } = parseBody(insightsByParamsSchema, request.params);
      return answer(request, reply, {
        name: `insights-by-${dimension}`,
        ask: (db, question) => answerInsightsBy(db, question, dimension),
        table: insightsByTable,
      });
    },
  );
  app.get(
    '/v1/admin/insights/blocked',
    {
      config: {
        rule,
        doc: docOf(
          'What was not allowed',
          'Requests that the organisation’s rules refused, and how many browsers stopped themselves.',
          blockedSchema,
        ),
      },
    },
    (request, reply) => answer(request, reply, { name: 'blocked', ask: answerBlocked, table: blockedTable }),
  );
}

interface Asked<Answer> {
  /** Of the file. */
  readonly name: string;
  readonly ask: (db: Database, question: Question) => Promise<Answer>;
  readonly table: (answer: Answer) => Table;
}

function answering(storage: Storage) {
  return async <Answer extends { readonly weeks: readonly string[] }>(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, ask, table }: Asked<Answer>,
  ) => {
    const query = parseBody(insightsQuerySchema, request.query);
    const orgId = callerOf(request).organisation.id;
    const now = Date.now();
    const answer = await storage.inOrganisation(orgId, (db) => ask(db, { orgId, query, now }));
    reply.header('cache-control', 'private, no-store');
    if (query.form === 'json') return answer;
    const { names, rows } = table(answer);
    const until = answer.weeks.at(-1) ?? 'none';
    return reply
      .type(exportFormats.csv)
      .header('content-disposition', `attachment; filename="sidenote-${name}-${until}.csv"`)
      .send(csvFile(names, rows));
  };
}
