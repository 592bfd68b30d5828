import { reasonSchema } from '@sidenote/contract/administration';
import { connectorApps } from '@sidenote/contract/graph/connector-apps';
import {
  connectorChangedSchema,
  connectorChangeSchema,
  connectorListSchema,
  connectorStateSchema,
  MOST_CONNECTORS,
  newConnectorSchema,
} from '@sidenote/contract/graph/connectors';
import { fingerprintOf } from '@sidenote/contract/key-fingerprint';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { decidedIn } from '../../connectors/decided.ts';
import { describeConnector, listConnectors } from '../../connectors/described.ts';
import { connectorSecretContext, sealConnectorSecret } from '../../connectors/secret.ts';
import { appendAudit } from '../../storage/audit.ts';
import {
  addConnector,
  changeConnector,
  connectorRows,
  findConnector,
  setConnectorState,
  syncNow,
} from '../../storage/connectors.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import {
  type ChangedConnector,
  type ConnectorParts,
  connectorAct,
  connectorChange,
  connectorUrl,
  connectorParams as params,
  refuseUnreadable,
} from './connector-act.ts';
import { addConnectorUndoRoute } from './connector-undo.ts';
import { etagOf } from './versions.ts';

const group = 'Records';
const codes = ['not_found', 'changed_meanwhile'] as const;
const changed = {
  status: 200,
  says: 'The connector as it is now.',
  schema: connectorChangedSchema,
  headers: { etag: 'Its version.' },
};

/**
 * Apps that metadata is brought in from for the teamwork graph (R32). Owners decide about them, freshly signed in, and each
 * decision is a row of the audit, by which it can be undone. A secret goes in and never comes out (R16).
 */
export function addConnectorRoutes(app: FastifyInstance, parts: ConnectorParts): void {
  const { storage, masterKey, auditKey, graphKeysOf } = parts;
  const change = connectorChange(parts);
  const act = connectorAct(parts);
  const told = ({ connector, audited }: ChangedConnector) => ({ ...connector, audited });
  addConnectorUndoRoute(app, parts);

  app.get(
    '/v1/admin/connectors',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group,
          summary: 'List connectors',
          description:
            'Apps that metadata is brought in from for the teamwork graph: what each reads, what of that it leaves out, how far it is, and why it cannot go on where it cannot. An address is left out, with `no_part`, where whoever is called so takes no part in the graph, for whichever reason. A change of one rests on its `version`, in If-Match.',
          answers: [{ status: 200, says: 'The connectors.', schema: connectorListSchema }],
        },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      const keys = graphKeysOf(orgId);
      return { connectors: await storage.inOrganisation(orgId, (db) => listConnectors(db, keys, orgId)) };
    },
  );

  app.post(
    '/v1/admin/connectors',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Add a connector',
          description:
            'It reads ids, kinds, sizes, times, participants, links and access lists, and never a title or a text, while the teamwork graph is on. Its secret is sealed and no route tells it; for Google it is the JSON key of a service account. An address of one’s own must be https and on the internet.',
          body: newConnectorSchema,
          answers: [
            {
              ...{ status: 201, says: 'The connector.', schema: connectorChangedSchema },
              headers: { etag: 'Its version.' },
            },
          ],
        },
      },
    },
    async (request, reply) => {
      const { reason, secret, ...given } = parseBody(newConnectorSchema, request.body);
      const url = connectorUrl(parts, given.app, given.url);
      const scopes = [...new Set(given.scopes)];
      refuseUnreadable(given.app, { scopes, secret });
      const { organisation, person: actor } = callerOf(request);
      const orgId = organisation.id;
      const keys = graphKeysOf(orgId);
      const fingerprint = await fingerprintOf(secret);
      const made = await storage.inOrganisation(orgId, async (db) => {
        if ((await connectorRows(db, orgId)).length >= MOST_CONNECTORS)
          throw new Refusal('invalid_request', 'connectors');
        const at = Date.now();
        const id = await addConnector(db, keys, {
          ...{ orgId, app: given.app, name: given.name, url, scopes, createdBy: actor, at, fingerprint },
          seal: (id, version) =>
            sealConnectorSecret(masterKey, secret, connectorSecretContext(orgId, id, version)),
        });
        const row = await findConnector(db, orgId, id);
        const connector = await describeConnector(db, keys, orgId, id);
        if (row === undefined || connector === undefined) throw new Refusal('not_found', 'id');
        const after = decidedIn(auditKey, keys, row);
        const audited = await appendAudit(db, auditKey, {
          ...{ orgId, actor, action: 'connector.add', target: id, after, reason, at },
        });
        return { audited, connector };
      });
      parts.connectors.look();
      return reply.code(201).header('etag', etagOf(made.connector)).send(told(made));
    },
  );

  app.put(
    '/v1/admin/connectors/:id',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Change a connector',
          description:
            'Its name, its address, what it reads, and its secret; without an address or a secret those stay. Where it reads less than before, or from another address, everything that it brought is deleted first and it begins anew. With the version that was read in If-Match.',
          params,
          body: connectorChangeSchema,
          answers: [changed],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason, secret, ...given } = parseBody(connectorChangeSchema, request.body);
      const scopes = [...new Set(given.scopes)];
      const fingerprint = secret === undefined ? undefined : await fingerprintOf(secret);
      const done = await change(request, {
        ...{ action: 'connector.change', reason },
        work: (db, row) => {
          const from = z.enum(connectorApps).parse(row.app);
          const url = given.url === undefined ? row.url : connectorUrl(parts, from, given.url);
          refuseUnreadable(from, { scopes, secret });
          const context = connectorSecretContext(row.org_id, row.id, row.secret_version + 1);
          return changeConnector(db, graphKeysOf(row.org_id), row, {
            ...{ name: given.name, url, scopes },
            ...(secret === undefined || fingerprint === undefined
              ? {}
              : { secret: { envelope: sealConnectorSecret(masterKey, secret, context), fingerprint } }),
          });
        },
      });
      return reply.header('etag', etagOf(done.connector)).send(told(done));
    },
  );

  app.delete(
    '/v1/admin/connectors/:id',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Remove a connector',
          description:
            'It is `leaving` until everything that it brought is deleted, and then it is gone with its secret: this cannot be undone. With the version that was read in If-Match.',
          params,
          body: reasonSchema,
          answers: [{ ...changed, says: 'The connector, leaving.' }],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const done = await change(request, {
        ...{ action: 'connector.remove', reason },
        work: (db, row) => setConnectorState(db, row, 'leaving'),
      });
      return reply.header('etag', etagOf(done.connector)).send(told(done));
    },
  );

  app.put(
    '/v1/admin/connectors/:id/state',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Switch a connector on or off',
          description:
            'One that is off reads nothing and keeps what it brought. With the version that was read in If-Match.',
          params,
          body: connectorStateSchema,
          answers: [changed],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { state, reason } = parseBody(connectorStateSchema, request.body);
      const done = await change(request, {
        ...{ action: state === 'on' ? 'connector.enable' : 'connector.disable', reason },
        work: (db, row) => setConnectorState(db, row, state),
      });
      return reply.header('etag', etagOf(done.connector)).send(told(done));
    },
  );

  app.post(
    '/v1/admin/connectors/:id/sync',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Have a connector read now',
          description:
            'Instead of waiting for its next round. Where its app has asked it to wait, it waits. One that is off is not read for.',
          params,
          body: reasonSchema,
          answers: [{ ...changed, says: 'The connector.' }],
          codes: ['not_found'],
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      const done = await act(request, { action: 'connector.sync', reason, work: syncNow });
      return reply.header('etag', etagOf(done.connector)).send(told(done));
    },
  );
}
