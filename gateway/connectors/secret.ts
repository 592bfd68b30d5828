import { type Context, type Envelope, openEnvelope, sealEnvelope } from '../keys/envelope.ts';
import type { ConnectorRow } from '../storage/tables.ts';

/** What a connector's secret is bound to: an envelope moved to another connector or version does not open. */
export function connectorSecretContext(orgId: string, connectorId: string, version: number): Context {
  return ['connector-secret', orgId, connectorId, version];
}

/** Seals a connector's secret. */
export function sealConnectorSecret(masterKey: Buffer, secret: string, context: Context): Envelope {
  return sealEnvelope(masterKey, Buffer.from(secret), context);
}

/** A connector's secret. Throws an `EnvelopeError` when it does not open. */
export function openConnectorSecret(masterKey: Buffer, row: ConnectorRow): string {
  const context = connectorSecretContext(row.org_id, row.id, row.secret_version);
  return openEnvelope(masterKey, { wrappedKey: row.wrapped_key, sealed: row.sealed }, context).toString();
}
