import { createHash } from 'node:crypto';
import {
  keyFactsSchema,
  keyListSchema,
  providerKeySchema,
  reasonSchema,
} from '@sidenote/contract/administration';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sealEnvelope } from '../../keys/envelope.ts';
import { providerKeyContext } from '../../keys/stored-keys.ts';
import { appendAudit } from '../../storage/audit.ts';
import {
  listProviderKeys,
  type ProviderKey,
  removeProviderKey,
  replaceProviderKey,
} from '../../storage/provider-keys.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import type { AdminParts } from './change.ts';

export interface KeyParts extends AdminParts {
  readonly masterKey: Buffer;
  /** Ids of the providers that take a key of the organisation's own. */
  readonly providersWithStoredKeys: () => readonly string[];
}

const group = 'Administration';
const params = z.object({ provider: z.string().max(40) });

/** Providers' keys of the organisation's own: written, replaced and removed, never read (R16). */
export function addKeyRoutes(app: FastifyInstance, parts: KeyParts): void {
  const { storage, masterKey, auditKey } = parts;
  const knownProvider = (given: unknown) => {
    const { provider } = parseBody(params, given);
    if (!parts.providersWithStoredKeys().includes(provider)) throw new Refusal('not_found', 'provider');
    return provider;
  };

  app.get(
    '/v1/admin/keys',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group,
          summary: 'List your providers’ keys',
          description: 'Which there are, by fingerprint. No route tells a key.',
          answers: [{ status: 200, says: 'The keys.', schema: keyListSchema }],
        },
      },
    },
    async (request) => {
      const orgId = callerOf(request).organisation.id;
      const keys = await storage.inOrganisation(orgId, (db) => listProviderKeys(db, orgId));
      return { keys: keys.map(factsOf) };
    },
  );

  app.put(
    '/v1/admin/keys/:provider',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Enter a provider’s key',
          description:
            'Takes the place of the one before it, without a restart and without a failed request.',
          params,
          body: providerKeySchema,
          answers: [{ status: 200, says: 'What is told of it from now on.', schema: keyFactsSchema }],
          codes: ['not_found'],
        },
      },
    },
    async (request) => {
      const provider = knownProvider(request.params);
      const { key, reason } = parseBody(providerKeySchema, request.body);
      const { organisation, person: actor } = callerOf(request);
      const orgId = organisation.id;
      const at = Date.now();
      const fingerprint = fingerprintOf(key);
      const stored = await storage.inOrganisation(orgId, async (db) => {
        const entered = await replaceProviderKey(db, {
          ...{ orgId, provider, createdAt: at, createdBy: actor },
          seal: (version) => ({
            ...sealEnvelope(masterKey, Buffer.from(key), providerKeyContext(orgId, provider, version)),
            fingerprint,
          }),
        });
        await appendAudit(db, auditKey, {
          ...{ orgId, actor, action: 'key.enter', target: provider, after: { fingerprint }, reason, at },
        });
        return entered;
      });
      await parts.announce({ kind: 'keys', orgId });
      return factsOf(stored);
    },
  );

  app.delete(
    '/v1/admin/keys/:provider',
    {
      config: {
        rule: 'owns',
        doc: {
          group,
          summary: 'Remove a provider’s key',
          params,
          body: reasonSchema,
          answers: [{ status: 204, says: 'There is none any more.' }],
          codes: ['not_found'],
        },
      },
    },
    async (request, reply) => {
      const provider = knownProvider(request.params);
      const { reason } = parseBody(reasonSchema, request.body);
      const { organisation, person: actor } = callerOf(request);
      const orgId = organisation.id;
      await storage.inOrganisation(orgId, async (db) => {
        if (!(await removeProviderKey(db, orgId, provider))) throw new Refusal('not_found', 'provider');
        await appendAudit(db, auditKey, {
          ...{ orgId, actor, action: 'key.remove', target: provider, reason, at: Date.now() },
        });
      });
      await parts.announce({ kind: 'keys', orgId });
      return reply.code(204).send();
    },
  );
}

/** What is told of a key. */
export function factsOf({ provider, version, fingerprint, createdAt }: ProviderKey) {
  return { provider, version, fingerprint, createdAt };
}

/** Enough of its SHA-256 to tell one key from another, too little to find it. */
function fingerprintOf(key: string): string {
  return `sha256:${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}
