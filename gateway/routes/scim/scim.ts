import type { FastifyInstance } from 'fastify';
import type { Log } from '../../log.ts';
import { parseJson } from '../json-body.ts';
import type { DirectoryParts } from './directory.ts';
import { resourceTypes, schemas, serviceProviderConfig } from './discovery.ts';
import { answerScimFailures } from './failures.ts';
import { addGroupRoutes } from './groups.ts';
import type { Resource } from './resources.ts';
import { discoveryDocs, SCIM_TYPE } from './route-docs.ts';
import { ScimFault } from './scim-fault.ts';
import { urns } from './urns.ts';
import { addUserRoutes } from './users.ts';

export const SCIM_PATH = '/scim/v2';

const rule = 'directory';

export interface ScimParts extends DirectoryParts {
  readonly publicUrl: string;
  readonly log: Log;
}

/** SCIM 2.0 (RFC 7643, RFC 7644): an organisation's directory says who may use Sidenote, and who is in which team. */
export function addScimRoutes(app: FastifyInstance, parts: ScimParts): void {
  const base = parts.publicUrl + SCIM_PATH;
  app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser(
        [SCIM_TYPE, 'application/json'],
        { parseAs: 'buffer' },
        // Some directories name a type for a body that is not there, as in DELETE.
        async (_request: unknown, body: Buffer) => (body.length === 0 ? undefined : parseJson(body)),
      );
      scope.addHook('onSend', async (_request, reply) => {
        if (reply.hasHeader('content-type')) reply.type(`${SCIM_TYPE}; charset=utf-8`);
      });
      answerScimFailures(scope, parts.log);
      addDiscoveryRoutes(scope, base);
      addUserRoutes(scope, base, parts);
      addGroupRoutes(scope, base, parts);
    },
    { prefix: SCIM_PATH },
  );
}

function addDiscoveryRoutes(scope: FastifyInstance, base: string): void {
  const located = (resource: Resource & { meta: object }, path: string): Resource => ({
    ...resource,
    meta: { ...resource.meta, location: `${base}/${path}` },
  });
  const types = resourceTypes.map((type) => located(type, `ResourceTypes/${type.id}`));
  const described = schemas.map((schema) => located(schema, `Schemas/${schema.id}`));

  scope.get('/ServiceProviderConfig', { config: { rule, doc: discoveryDocs.service } }, async () =>
    located(serviceProviderConfig, 'ServiceProviderConfig'),
  );
  for (const [path, what, resources] of [
    ['/ResourceTypes', 'kind of resource', types],
    ['/Schemas', 'schema', described],
  ] as const) {
    const list = discoveryDocs.list(`Every ${what} of the directory`);
    const read = discoveryDocs.read(`One ${what} of the directory`);
    scope.get(path, { config: { rule, doc: list } }, async () => ({
      schemas: [urns.list],
      totalResults: resources.length,
      startIndex: 1,
      itemsPerPage: resources.length,
      Resources: resources,
    }));
    scope.get<{ Params: { id: string } }>(`${path}/:id`, { config: { rule, doc: read } }, async (request) => {
      const found = resources.find(({ id }) => id === request.params.id);
      if (found === undefined) throw new ScimFault('notFound');
      return found;
    });
  }
}
