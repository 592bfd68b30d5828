import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { docsHeaders, docsPage } from './docs-page.ts';
import { openapiDocument } from './openapi.ts';
import type { RouteDoc } from './route-doc.ts';

const documentDoc: RouteDoc = {
  group: 'Running the gateway',
  summary: 'This interface as an OpenAPI 3.1 document',
  answers: [{ status: 200, says: 'The document.', schema: z.looseObject({ openapi: z.literal('3.1.0') }) }],
};

const pageDoc: RouteDoc = {
  group: 'Running the gateway',
  summary: 'This interface as a page',
  description: 'Made of the same document. It loads and runs nothing.',
  answers: [{ status: 200, says: 'The page.', type: 'text/html', schema: z.string() }],
};

/** `GET /openapi.json` and `GET /docs`: every route that describes itself, for programs and for people. */
export function addDocsRoutes(app: FastifyInstance, publicUrl: string): void {
  // Made at the first request, when every route is there.
  let made: { document: string; page: string } | undefined;
  const make = () => {
    if (made !== undefined) return made;
    const document = openapiDocument(app.ruledRoutes, { url: publicUrl, version: packageJson.version });
    made = { document: JSON.stringify(document), page: docsPage(document) };
    return made;
  };
  app.get('/openapi.json', { config: { rule: 'public', doc: documentDoc } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(make().document),
  );
  app.get('/docs', { config: { rule: 'public', doc: pageDoc } }, async (_request, reply) =>
    reply.headers(docsHeaders).send(make().page),
  );
}
