import type { AuditAct } from '@sidenote/contract/audit-acts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { appendAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import type { ProviderKey } from '../../storage/provider-keys.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import type { AdminParts } from './change.ts';
import { type Part, partChanged, versionOf } from './versions.ts';

export interface KeyParts extends AdminParts {
  readonly masterKey: Buffer;
  /** Ids of the providers that take a key of the organisation's own. */
  readonly providersWithStoredKeys: () => readonly string[];
}

/** Which provider's key a route is about. */
export const keyParams = z.object({ provider: z.string().max(40) });

/** Whose key is changed, by whom and when. */
export interface KeyPlace {
  readonly orgId: string;
  readonly provider: string;
  readonly actor: string;
  readonly at: number;
  /** The version that the admin has seen; 0 for no key. */
  readonly seen: number;
}

export interface KeyChange {
  readonly action: AuditAct;
  readonly reason: string;
  /** Changes it, and says which key there was and which one there is. */
  readonly work: (
    db: Database,
    place: KeyPlace,
  ) => Promise<{ before: ProviderKey | undefined; after: ProviderKey | undefined }>;
}

/**
 * Changes the key of the provider that a request names, if it is still as its `If-Match` has seen it, writes into the
 * audit which one there was and which one there is, together or not at all, and has every instance follow. Rejects with
 * a {@link Refusal}.
 */
export function keyChange({ storage, auditKey, announce, providersWithStoredKeys }: KeyParts) {
  return async (
    request: FastifyRequest,
    { action, reason, work }: KeyChange,
  ): Promise<{ after: ProviderKey | undefined; audited: number }> => {
    const { provider } = parseBody(keyParams, request.params);
    if (!providersWithStoredKeys().includes(provider)) throw new Refusal('not_found', 'provider');
    const { organisation, person: actor } = callerOf(request);
    const orgId = organisation.id;
    const seen = versionOf(request.headers['if-match']);
    const at = Date.now();
    const changed = await storage.inOrganisation(orgId, async (db) => {
      const { before, after } = await work(db, { orgId, provider, actor, at, seen });
      // What was done is undone with the transaction.
      await refuseChanged(db, { orgId, provider }, { seen, version: before?.version ?? 0 });
      if (before === undefined && after === undefined) throw new Refusal('not_found', 'provider');
      const states = {
        ...(before === undefined ? {} : { before: toldOf(before) }),
        ...(after === undefined ? {} : { after: toldOf(after) }),
      };
      const entry = { orgId, actor, action, target: provider, reason, at, ...states };
      return { after, audited: await appendAudit(db, auditKey, entry) };
    });
    await announce({ kind: 'keys', orgId });
    return changed;
  };
}

/** Rejects where the key is another one than the admin has seen. */
export async function refuseChanged(
  db: Database,
  of: { orgId: string; provider: string },
  { seen, version }: { seen: number; version: number },
): Promise<void> {
  if (seen !== version) throw await partChanged(db, keyPart(of), { seen, version });
}

/** A provider's key, by how rows of the audit name it. */
export function keyPart({ orgId, provider }: { orgId: string; provider: string }): Part {
  return { orgId, target: provider, actions: ['key.enter', 'key.remove', 'key.undo'] };
}

function toldOf({ fingerprint, version }: ProviderKey) {
  return { fingerprint, version };
}
