import type { FastifyInstance } from 'fastify';
import { findPerson, listPeople } from '../../storage/directory-people.ts';
import { groupsOfUsers } from '../../storage/directory-roster.ts';
import { directoryOf } from '../rules.ts';
import { ifMatch, sendVersioned } from './conditions.ts';
import { changeUser, createUser, type DirectoryParts, removeUser } from './directory.ts';
import { idIn } from './ids.ts';
import { listOf, readQuery, selected } from './queries.ts';
import { type BaseUrl, etagOf, userResource } from './resources.ts';
import { resourceDocs } from './route-docs.ts';
import { ScimFault } from './scim-fault.ts';
import { type DirectoryUser, patchUser, readUser } from './user-changes.ts';

const rule = 'directory';
const docs = resourceDocs('User');
const filterable = [
  ...['id', 'username', 'externalid', 'active', 'groups', 'groups.value'],
  ...['meta.created', 'meta.lastmodified'],
];

/** `/Users`: people of the organisation whose directory asks. */
export function addUserRoutes(scope: FastifyInstance, base: BaseUrl, parts: DirectoryParts): void {
  const { storage } = parts;

  scope.get('/Users', { config: { rule, doc: docs.list } }, async (request) => {
    const orgId = directoryOf(request);
    const query = readQuery(request.query, filterable);
    const page = { offset: query.startIndex - 1, limit: query.count };
    return storage.inOrganisation(orgId, async (db) => {
      const { total, people } = await listPeople(db, orgId, query.filter, page);
      const ids = query.wants('groups') ? people.map(({ id }) => id) : [];
      const groups = await groupsOfUsers(db, orgId, ids);
      const resources = people.map((person) => userResource(base, person, groups.get(person.id) ?? []));
      return listOf(
        resources.map((resource) => selected(resource, query)),
        total,
        query,
      );
    });
  });

  scope.post('/Users', { config: { rule, doc: docs.create } }, async (request, reply) => {
    const { person, groups } = await createUser(parts, directoryOf(request), readUser(request.body, true));
    return reply
      .code(201)
      .header('location', `${base}/Users/${person.id}`)
      .header('etag', etagOf(person))
      .send(userResource(base, person, groups));
  });

  scope.get('/Users/:id', { config: { rule, doc: docs.read } }, async (request, reply) => {
    const orgId = directoryOf(request);
    const query = readQuery(request.query, filterable);
    const id = idIn(request);
    const { person, groups } = await storage.inOrganisation(orgId, async (db) => ({
      person: await findPerson(db, orgId, id),
      groups: query.wants('groups') ? (await groupsOfUsers(db, orgId, [id])).get(id) : undefined,
    }));
    if (person === undefined) throw new ScimFault('notFound');
    return sendVersioned(reply, person, () => selected(userResource(base, person, groups ?? []), query));
  });

  for (const method of ['PUT', 'PATCH'] as const)
    scope.route({
      method,
      url: '/Users/:id',
      config: { rule, doc: docs[method] },
      handler: async (request, reply) => {
        const change = (user: DirectoryUser) =>
          method === 'PUT' ? readUser(request.body, user.active) : patchUser(user, request.body);
        const { person, groups } = await changeUser(parts, directoryOf(request), {
          ...{ id: idIn(request), check: ifMatch(request), change },
        });
        return reply.header('etag', etagOf(person)).send(userResource(base, person, groups));
      },
    });

  scope.delete('/Users/:id', { config: { rule, doc: docs.remove } }, async (request, reply) => {
    await removeUser(parts, directoryOf(request), { id: idIn(request), check: ifMatch(request) });
    return reply.code(204).send();
  });
}
