import {
  type Around,
  aroundQuerySchema,
  closedSchema,
  mineChangeSchema,
  ownAccountSchema,
} from '@sidenote/contract/graph/around';
import { workNoteSchema } from '@sidenote/contract/graph/work-note';
import { productIds } from '@sidenote/contract/products';
import type { FastifyInstance } from 'fastify';
import { leaveOut } from '../connectors/own-scopes.ts';
import { aroundObject } from '../graph/around.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import type { NoteQueue } from '../graph/note-queue.ts';
import { ownCopy } from '../graph/own-copy.ts';
import { ownPart } from '../graph/own-part.ts';
import { forgetMarks } from '../storage/graph-marks.ts';
import { closeToPerson, joinGraph, leaveGraph, takeOut } from '../storage/graph-mine.ts';
import { addressesOf } from '../storage/people-called.ts';
import {
  aroundDoc,
  closedDoc,
  copyDoc,
  mineChangeDoc,
  mineDoc,
  noteDoc,
  ownAccountDoc,
} from './graph-docs.ts';
import { parseBody } from './json-body.ts';
import { onceRecorded } from './once-recorded.ts';
import { countedAsRequest, type OwnRequestParts } from './own-request.ts';
import { Refusal } from './refusal.ts';
import { type Caller, callerOf } from './rules.ts';

/** Longest body about an object, with all the people on it and all that it links to, in bytes. */
const NOTE_BODY_BYTES = 65_536;

export interface GraphRouteParts extends OwnRequestParts {
  readonly graph: {
    readonly keysOf: (orgId: string) => NodeKeys;
    readonly notes: Pick<NoteQueue, 'take'>;
    /** Has every instance look at an organisation's people anew. */
    readonly peopleChanged: (orgId: string) => Promise<void>;
  };
}

const nothing: Around = { team: null, workType: null, people: [], work: [] };

/** `/v1/graph`: what a person's browser tells of their work, and what it is told of it (R30). */
export function addGraphRoutes(app: FastifyInstance, parts: GraphRouteParts): void {
  const { storage, graph } = parts;
  const bodyLimit = NOTE_BODY_BYTES;

  app.post(
    '/v1/graph/notes',
    { config: { rule: 'opted-in', doc: noteDoc }, bodyLimit },
    async (request, reply) => {
      const note = parseBody(workNoteSchema, request.body);
      const caller = callerOf(request);
      const { organisation, person } = caller;
      if (!takesPart(caller)) return reply.code(204).send();
      const take = async () => {
        const taken = graph.notes.take(organisation.id, { person, note });
        if (taken === undefined) throw new Refusal('busy');
        const came = await taken;
        return came === 'not_found' ? undefined : came;
      };
      await countedAsRequest(parts, request, async () => {
        const taken = await onceRecorded(parts, take);
        if (taken === undefined) throw new Refusal('request_not_found', 'requestId');
        if (taken !== 'taken') throw new Refusal('invalid_request', taken.wrong);
      });
      return reply.code(204).send();
    },
  );

  app.post(
    '/v1/graph/around',
    { config: { rule: 'opted-in', doc: aroundDoc }, bodyLimit },
    async (request): Promise<Around> => {
      const query = parseBody(aroundQuerySchema, request.body);
      const caller = callerOf(request);
      const { person, team, organisation } = caller;
      if (!takesPart(caller) || !learns(caller, query.ref.app)) return nothing;
      const { id: orgId } = organisation;
      const asked = { orgId, person, team, people: organisation.graph.people, query, now: Date.now() };
      return countedAsRequest(parts, request, () =>
        storage.inOrganisation(orgId, (db) => aroundObject(db, graph.keysOf(orgId), asked)),
      );
    },
  );

  app.post(
    '/v1/graph/closed',
    { config: { rule: 'opted-in', doc: closedDoc }, bodyLimit },
    async (request, reply) => {
      const { refs } = parseBody(closedSchema, request.body);
      const { organisation, person } = callerOf(request);
      const { id: orgId } = organisation;
      const keys = graph.keysOf(orgId);
      // Where teams alone are known nothing is the caller's own.
      if (organisation.graph.people === 'teams') return reply.code(204).send();
      const objects = [...new Set(refs.map((ref) => keys.object(ref)))];
      await countedAsRequest(parts, request, () =>
        storage.inOrganisation(orgId, (db) => closeToPerson(db, { orgId, person }, objects)),
      );
      return reply.code(204).send();
    },
  );

  const partOf = ({ organisation, person, team }: Caller) =>
    storage.inOrganisation(organisation.id, (db) =>
      ownPart(db, { orgId: organisation.id, person, team, rules: organisation.graph }),
    );
  app.get('/v1/graph/mine', { config: { rule: 'opted-in', doc: mineDoc } }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return countedAsRequest(parts, request, () => partOf(callerOf(request)));
  });
  app.put('/v1/graph/mine', { config: { rule: 'signed-in', doc: mineChangeDoc } }, async (request, reply) => {
    const { state } = parseBody(mineChangeSchema, request.body);
    const caller = callerOf(request);
    const { organisation, person } = caller;
    const of = { orgId: organisation.id, person, now: Date.now() };
    const keys = graph.keysOf(organisation.id);
    reply.header('cache-control', 'no-store');
    // Every other one waits for who is in the graph: nobody may switch as often as they like.
    return countedAsRequest(parts, request, async () => {
      await storage.inOrganisation(organisation.id, async (db) => {
        await (state === 'off' ? leaveGraph : joinGraph)(db, storage.kind, of);
        if (state === 'on') return;
        await forgetMarks(db, { ...of, markOf: keys.mark });
        await leaveOut(db, keys, { ...of, addresses: await addressesOf(db, of) });
      });
      await graph.peopleChanged(organisation.id);
      return partOf(caller);
    });
  });
  app.get('/v1/graph/mine/copy', { config: { rule: 'opted-in', doc: copyDoc } }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { organisation, person } = callerOf(request);
    const { id: orgId } = organisation;
    return countedAsRequest(parts, request, () =>
      storage.inOrganisation(orgId, (db) => ownCopy(db, graph.keysOf(orgId), { orgId, person })),
    );
  });
  app.post(
    '/v1/graph/mine/accounts',
    { config: { rule: 'opted-in', doc: ownAccountDoc } },
    async (request, reply) => {
      const { account: id, ...where } = parseBody(ownAccountSchema, request.body);
      const caller = callerOf(request);
      const { organisation, person } = caller;
      if (!isToldOf(caller, where.app)) return reply.code(204).send();
      const { id: orgId } = organisation;
      const account = graph.keysOf(orgId).account({ ...where, id });
      await countedAsRequest(parts, request, () =>
        storage.inOrganisation(orgId, (db) =>
          takeOut(db, storage.kind, { orgId, person, account, now: Date.now() }),
        ),
      );
      return reply.code(204).send();
    },
  );
}

/** Whether there is a graph, and the caller is to be in it. */
function takesPart({ organisation, graph }: Caller): boolean {
  return organisation.graph.on && graph.person === 'on';
}

/** Whether colleagues' browsers tell people there are in an app: where they do not, nobody has to be kept out. */
function isToldOf(caller: Caller, app: string): boolean {
  const { on, people, details } = caller.organisation.graph;
  return on && people === 'people' && details && learns(caller, app);
}

/** Whether the organisation lets be learnt from an app; apps that are no products come with those that are. */
function learns({ organisation }: Caller, app: string): boolean {
  const product = productIds.find((id) => id === app);
  return product === undefined || organisation.graph.products.includes(product);
}
