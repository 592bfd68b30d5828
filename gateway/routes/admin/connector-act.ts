import type { AuditAct } from '@sidenote/contract/audit-acts';
import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { couldBeRead, plainUrl } from '@sidenote/contract/graph/connector-forms';
import type { Connector } from '@sidenote/contract/graph/connectors';
import { connectorActs } from '@sidenote/contract/undo';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readers } from '../../connectors/apps.ts';
import { decidedIn } from '../../connectors/decided.ts';
import { describeConnector } from '../../connectors/described.ts';
import type { Connectors } from '../../connectors/worker.ts';
import type { NodeKeys } from '../../graph/node-keys.ts';
import { appendAudit } from '../../storage/audit.ts';
import { findConnector, lockConnector } from '../../storage/connectors.ts';
import type { Database } from '../../storage/database.ts';
import { lockOrganisation } from '../../storage/organisations.ts';
import type { ConnectorRow } from '../../storage/tables.ts';
import { networkOf } from '../../webhooks/receiver.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import type { KeyParts } from './key-change.ts';
import { partChanged, versionOf } from './versions.ts';

export interface ConnectorParts extends Pick<KeyParts, 'storage' | 'masterKey' | 'auditKey' | 'graphKeysOf'> {
  readonly connectors: Pick<Connectors, 'look'>;
  readonly gatewayIsLoopback: boolean;
}

/** Which connector a route is about. */
export const connectorParams = z.object({ id: z.uuid() });

/** Where an app is to be read, without a slash at its end. Throws a {@link Refusal} where it must not be. */
export function connectorUrl(parts: ConnectorParts, app: ConnectorApp, given: string | undefined): string {
  const url = plainUrl(given ?? readers[app].vendorUrl);
  if (!couldBeRead(url) || networkOf(url, parts.gatewayIsLoopback) === undefined)
    throw new Refusal('invalid_request', 'url');
  return url;
}

/** Refuses what could not be read at first sight. Throws a {@link Refusal}. */
export function refuseUnreadable(
  app: ConnectorApp,
  { scopes, secret }: { readonly scopes: readonly string[]; readonly secret: string | undefined },
): void {
  const reader = readers[app];
  const wrong = scopes.findIndex((scope) => !reader.takesScope(scope));
  if (wrong !== -1) throw new Refusal('invalid_request', `scopes.${wrong}`);
  if (secret !== undefined && !reader.takesSecret(secret)) throw new Refusal('invalid_request', 'secret');
}

export interface ConnectorAct {
  readonly action: AuditAct;
  readonly reason: string;
  readonly work: (db: Database, connector: ConnectorRow, at: number) => Promise<void>;
}

export interface ChangedConnector {
  readonly audited: number;
  readonly connector: Connector;
}

/**
 * Changes the connector that a request names, if it is still as its `If-Match` has seen it, and writes what it was before
 * and after into the audit, together or not at all. Rejects with a {@link Refusal}; also for one that is leaving.
 */
export function connectorChange(parts: ConnectorParts) {
  return (request: FastifyRequest, { action, reason, work }: ConnectorAct): Promise<ChangedConnector> =>
    withConnector(parts, request, async (db, read, { orgId, actor, keys }) => {
      const seen = versionOf(request.headers['if-match']);
      if (read.version !== seen) {
        const part = { orgId, target: read.id, actions: connectorActs };
        throw await partChanged(db, part, { seen, version: read.version });
      }
      if (read.state === 'leaving') throw new Refusal('invalid_request', 'state');
      const at = Date.now();
      await work(db, read, at);
      const now = await findConnector(db, orgId, read.id);
      if (now === undefined) throw new Refusal('not_found', 'id');
      const [before, after] = [decidedIn(parts.auditKey, keys, read), decidedIn(parts.auditKey, keys, now)];
      return { orgId, actor, action, target: read.id, reason, at, before, after };
    });
}

/** Does something with a connector that is no decision about it, and writes the row of the audit that says so. */
export function connectorAct(parts: ConnectorParts) {
  return (request: FastifyRequest, { action, reason, work }: ConnectorAct): Promise<ChangedConnector> =>
    withConnector(parts, request, async (db, read, { orgId, actor }) => {
      if (read.state !== 'on') throw new Refusal('invalid_request', 'state');
      const at = Date.now();
      await work(db, read, at);
      return { orgId, actor, action, target: read.id, reason, at };
    });
}

type AuditRow = Parameters<typeof appendAudit>[2];

/**
 * Does this with the connector that a request names, while nobody else changes it, writes the row of the audit that comes of it
 * and lets the worker look. Rejects with a {@link Refusal} where there is none.
 */
async function withConnector(
  parts: ConnectorParts,
  request: FastifyRequest,
  act: (
    db: Database,
    read: ConnectorRow,
    of: { orgId: string; actor: string; keys: NodeKeys },
  ) => Promise<AuditRow>,
): Promise<ChangedConnector> {
  const { storage, auditKey, graphKeysOf } = parts;
  const { id } = parseBody(connectorParams, request.params);
  const { organisation, person: actor } = callerOf(request);
  const orgId = organisation.id;
  const keys = graphKeysOf(orgId);
  const done = await storage.inOrganisation(orgId, async (db) => {
    // The organisation before everything of it, as by who erases a person: otherwise each would wait for the other.
    await lockOrganisation(db, storage.kind, orgId);
    const read = await lockConnector(db, storage.kind, orgId, id);
    if (read === undefined) throw new Refusal('not_found', 'id');
    const row = await act(db, read, { orgId, actor, keys });
    const connector = await describeConnector(db, keys, orgId, id);
    if (connector === undefined) throw new Refusal('not_found', 'id');
    return { audited: await appendAudit(db, auditKey, row), connector };
  });
  parts.connectors.look();
  return done;
}
