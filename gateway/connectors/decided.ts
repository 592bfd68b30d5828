import { createHmac } from 'node:crypto';
import { type DecidedConnector, decidedConnectorSchema } from '@sidenote/contract/graph/connectors';
import type { NodeKeys } from '../graph/node-keys.ts';
import type { ConnectorRow } from '../storage/tables.ts';
import { scopesOf } from './sealed-scopes.ts';

/** A connector as a row of the audit tells of it. */
export function decidedIn(auditKey: Buffer, keys: NodeKeys, row: ConnectorRow): DecidedConnector {
  return decidedConnectorSchema.parse({
    ...{ app: row.app, name: row.name, from: new URL(row.url).origin, state: row.state },
    ...{
      address: addressMark(auditKey, row, row.url),
      reads: scopesMark(auditKey, row, scopesOf(keys, row)),
    },
    ...{ secret: row.secret_version, version: row.version },
  });
}

/** Tells one address from another where the origin is the same, and nobody what it is. */
export function addressMark(auditKey: Buffer, row: ConnectorRow, url: string): string {
  return markOf(auditKey, row, 'connector-address', url);
}

/** Scopes are called as people called them, by their addresses even: a row of the audit, which is sent on, has a mark of them. */
export function scopesMark(auditKey: Buffer, row: ConnectorRow, scopes: readonly string[]): string {
  return markOf(auditKey, row, 'connector-scopes', JSON.stringify(scopes));
}

/** Keyed, as something short could be found by trying. */
function markOf(auditKey: Buffer, { org_id, id }: ConnectorRow, ...facts: readonly string[]): string {
  const of = JSON.stringify([org_id, id, ...facts]);
  return `hmac:${createHmac('sha256', auditKey).update(of).digest('hex').slice(0, 12)}`;
}
