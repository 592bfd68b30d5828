import { connectorActs, rowUndoneSchema, undoRowSchema } from '@sidenote/contract/undo';
import type { FastifyInstance } from 'fastify';
import { addressMark, decidedIn, scopesMark } from '../../connectors/decided.ts';
import { scopesOf } from '../../connectors/sealed-scopes.ts';
import { type ConnectorUndo, undoneConnector } from '../../connectors/undo.ts';
import type { NodeKeys } from '../../graph/node-keys.ts';
import { findAudit } from '../../storage/audit.ts';
import { changeConnector, setConnectorState } from '../../storage/connectors.ts';
import type { Database } from '../../storage/database.ts';
import type { ConnectorRow } from '../../storage/tables.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { type ConnectorParts, connectorChange, connectorParams as params } from './connector-act.ts';
import { etagOf, partChangedSince } from './versions.ts';

/** `POST /v1/admin/connectors/:id/undo`: puts back what one change of a connector touched, and nothing else. */
export function addConnectorUndoRoute(app: FastifyInstance, parts: ConnectorParts): void {
  const change = connectorChange(parts);
  app.post(
    '/v1/admin/connectors/:id/undo',
    {
      config: {
        rule: 'owns',
        doc: {
          group: 'Records',
          summary: 'Undo a change of a connector',
          description:
            'Puts back what the change in this row of the audit touched, and nothing else, with the version that was read in If-Match. Undoing the adding removes it, with all that it brought. The address and the scopes before are kept until there are other ones, the secret before is not. Refused when any of it was changed again since, or is not kept any more. A removed connector does not come back.',
          params,
          body: undoRowSchema,
          answers: [
            {
              ...{ status: 200, says: 'Done, and noted in the audit.', schema: rowUndoneSchema },
              headers: { etag: 'The connector’s version.' },
            },
          ],
          codes: ['changed_meanwhile', 'changed_since', 'not_undoable', 'not_found'],
        },
      },
    },
    async (request, reply) => {
      const { seq, reason } = parseBody(undoRowSchema, request.body);
      const { audited, connector } = await change(request, {
        ...{ action: 'connector.undo', reason },
        work: async (db, row) =>
          putBack(db, parts.graphKeysOf(row.org_id), { row, undo: await undoOf(parts, db, { row, seq }) }),
      });
      return reply.header('etag', etagOf(connector)).send({ audited });
    },
  );
}

async function undoOf(
  { auditKey, graphKeysOf }: ConnectorParts,
  db: Database,
  { row, seq }: { row: ConnectorRow; seq: number },
): Promise<ConnectorUndo> {
  const entry = await findAudit(db, row.org_id, seq);
  if (entry === undefined || entry.target !== row.id) throw new Refusal('not_found', 'seq');
  if (!connectorActs.some((act) => act === entry.action)) throw new Refusal('not_undoable', 'seq');
  const keys = graphKeysOf(row.org_id);
  const before = scopesBefore(keys, row);
  const undo = undoneConnector(decidedIn(auditKey, keys, row), entry, {
    address: row.old_url === null ? undefined : addressMark(auditKey, row, row.old_url),
    reads: before && scopesMark(auditKey, row, before),
  });
  if (!('refused' in undo)) return undo;
  if (undo.refused === 'not_undoable') throw new Refusal('not_undoable', 'seq');
  const part = { orgId: row.org_id, target: row.id, actions: connectorActs };
  throw await partChangedSince(db, part, { keys: undo.keys, after: seq, version: row.version });
}

async function putBack(
  db: Database,
  keys: NodeKeys,
  { row, undo }: { row: ConnectorRow; undo: ConnectorUndo },
): Promise<void> {
  if (undo.goes) return setConnectorState(db, row, 'leaving');
  const { touched, was } = undo;
  if (touched.includes('state')) await setConnectorState(db, row, was.state === 'off' ? 'off' : 'on');
  if (touched.some((key) => key === 'name' || key === 'address' || key === 'reads'))
    await changeConnector(db, keys, row, {
      name: touched.includes('name') ? was.name : row.name,
      url: touched.includes('address') && row.old_url !== null ? row.old_url : row.url,
      scopes: (touched.includes('reads') ? scopesBefore(keys, row) : undefined) ?? scopesOf(keys, row),
    });
}

/** What it read before the last change of that; undefined where it always read the same. */
function scopesBefore(keys: NodeKeys, { id, old_scopes: scopes }: ConnectorRow): string[] | undefined {
  return scopes === null ? undefined : scopesOf(keys, { id, scopes });
}
