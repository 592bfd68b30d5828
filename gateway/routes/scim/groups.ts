import type { FastifyInstance } from 'fastify';
import type { Database } from '../../storage/database.ts';
import { findGroup, listGroups, type StoredGroup } from '../../storage/directory-groups.ts';
import { countMembers } from '../../storage/directory-members.ts';
import { rostersOf } from '../../storage/directory-roster.ts';
import { directoryOf } from '../rules.ts';
import { ifMatch, sendVersioned } from './conditions.ts';
import type { DirectoryParts } from './directory.ts';
import { patchGroup, readGroup } from './group-changes.ts';
import { idIn } from './ids.ts';
import { listOf, readQuery, selected } from './queries.ts';
import { type BaseUrl, etagOf, groupResource } from './resources.ts';
import { resourceDocs } from './route-docs.ts';
import { ScimFault } from './scim-fault.ts';
import { changeTeam, createTeam, removeTeam } from './teams.ts';

const rule = 'directory';
const docs = resourceDocs('Group');
const filterable = [
  ...['id', 'displayname', 'externalid', 'members', 'members.value'],
  ...['meta.created', 'meta.lastmodified'],
];

/** Members on one page of groups: many more would hold up everybody else while they are written. */
const LISTED_MEMBERS = 20_000;

/** `/Groups`: the teams of the organisation whose directory asks. */
export function addGroupRoutes(scope: FastifyInstance, base: BaseUrl, parts: DirectoryParts): void {
  const { storage } = parts;

  scope.get('/Groups', { config: { rule, doc: docs.list } }, async (request) => {
    const orgId = directoryOf(request);
    const query = readQuery(request.query, filterable);
    const page = { offset: query.startIndex - 1, limit: query.count };
    return storage.inOrganisation(orgId, async (db) => {
      const found = await listGroups(db, orgId, query.filter, page);
      const { total } = found;
      const groups = query.wants('members') ? await asManyAsFit(db, orgId, found.groups) : found.groups;
      const ids = query.wants('members') ? groups.map(({ id }) => id) : [];
      const rosters = await rostersOf(db, orgId, ids);
      const resources = groups.map((group) => groupResource(base, group, rosters.get(group.id)));
      return listOf(
        resources.map((resource) => selected(resource, query)),
        total,
        query,
      );
    });
  });

  scope.post('/Groups', { config: { rule, doc: docs.create } }, async (request, reply) => {
    const { group, roster } = await createTeam(parts, directoryOf(request), readGroup(request.body));
    return reply
      .code(201)
      .header('location', `${base}/Groups/${group.id}`)
      .header('etag', etagOf(group))
      .send(groupResource(base, group, roster));
  });

  scope.get('/Groups/:id', { config: { rule, doc: docs.read } }, async (request, reply) => {
    const orgId = directoryOf(request);
    const query = readQuery(request.query, filterable);
    const id = idIn(request);
    const { group, roster } = await storage.inOrganisation(orgId, async (db) => ({
      group: await findGroup(db, orgId, id),
      roster: query.wants('members') ? (await rostersOf(db, orgId, [id])).get(id) : undefined,
    }));
    if (group === undefined) throw new ScimFault('notFound');
    return sendVersioned(reply, group, () => selected(groupResource(base, group, roster), query));
  });

  for (const method of ['PUT', 'PATCH'] as const)
    scope.route({
      method,
      url: '/Groups/:id',
      config: { rule, doc: docs[method] },
      handler: async (request, reply) => {
        const change = (group: StoredGroup) =>
          method === 'PUT' ? readGroup(request.body) : patchGroup(group, request.body);
        const { group, roster } = await changeTeam(parts, directoryOf(request), {
          ...{ id: idIn(request), check: ifMatch(request), change },
        });
        reply.header('etag', etagOf(group));
        // A patch says what changed; the whole of a large group is not sent back for one member.
        return method === 'PATCH' ? reply.code(204).send() : reply.send(groupResource(base, group, roster));
      },
    });

  scope.delete('/Groups/:id', { config: { rule, doc: docs.remove } }, async (request, reply) => {
    await removeTeam(parts, directoryOf(request), { id: idIn(request), check: ifMatch(request) });
    return reply.code(204).send();
  });
}

/**
 * The first of these groups, as many as have room for their members on one page and one at least. A page may be
 * shorter than was asked for; `itemsPerPage` says where the next one begins (RFC 7644, section 3.4.2.4).
 */
async function asManyAsFit(
  db: Database,
  orgId: string,
  groups: readonly StoredGroup[],
): Promise<readonly StoredGroup[]> {
  const counts = await countMembers(
    db,
    orgId,
    groups.map(({ id }) => id),
  );
  let room = LISTED_MEMBERS;
  const tooMany = groups.findIndex(({ id }, at) => {
    room -= counts.get(id) ?? 0;
    return room < 0 && at > 0;
  });
  return tooMany < 0 ? groups : groups.slice(0, tooMany);
}
