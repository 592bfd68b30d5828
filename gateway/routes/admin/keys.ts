import {
  keyEnteredSchema,
  keyListSchema,
  providerKeySchema,
  REPLACED_KEY_MS,
  reasonSchema,
} from '@sidenote/contract/administration';
import { fingerprintOf } from '@sidenote/contract/key-fingerprint';
import type { FastifyInstance } from 'fastify';
import { sealEnvelope } from '../../keys/envelope.ts';
import { providerKeyContext } from '../../keys/stored-keys.ts';
import {
  listProviderKeys,
  type ProviderKey,
  removeProviderKey,
  replaceProviderKey,
} from '../../storage/provider-keys.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { type KeyParts, keyChange, keyParams as params } from './key-change.ts';
import { addKeyUndoRoute } from './key-undo.ts';
import { etagOf } from './versions.ts';

const group = 'Administration';
const codes = ['not_found', 'changed_meanwhile'] as const;

/** Providers' keys of the organisation's own: written, replaced and removed, never read (R16). */
export function addKeyRoutes(app: FastifyInstance, parts: KeyParts): void {
  const { storage, masterKey } = parts;
  const change = keyChange(parts);

  app.get(
    '/v1/admin/keys',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group,
          summary: 'List your providers’ keys',
          description:
            'Which there are, by fingerprint. No route tells a key. A change of one rests on its `version`, in If-Match; where there is none, on 0.',
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
            'Takes the place of the one before it, without a restart and without a failed request. The one before is kept, sealed, for a day, so that this can be undone. With the version that was read in If-Match, so that nobody’s change is lost.',
          params,
          body: providerKeySchema,
          answers: [
            {
              ...{ status: 200, says: 'What is told of it from now on.', schema: keyEnteredSchema },
              headers: { etag: 'Its version.' },
            },
          ],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { key, reason } = parseBody(providerKeySchema, request.body);
      const fingerprint = await fingerprintOf(key);
      const { after, audited } = await change(request, {
        ...{ action: 'key.enter', reason },
        work: async (db, { orgId, provider, actor, at }) => {
          const { stored, before } = await replaceProviderKey(db, {
            ...{ orgId, provider, createdAt: at, createdBy: actor, keepUntil: at + REPLACED_KEY_MS },
            seal: (version) => ({
              ...sealEnvelope(masterKey, Buffer.from(key), providerKeyContext(orgId, provider, version)),
              fingerprint,
            }),
          });
          return { before, after: stored };
        },
      });
      if (after === undefined) throw new Refusal('not_found', 'provider');
      const facts = factsOf(after);
      return reply.header('etag', etagOf(facts)).send({ ...facts, audited });
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
          description:
            'And the one before it, where that is still kept: this cannot be undone. With the version that was read in If-Match.',
          params,
          body: reasonSchema,
          answers: [{ status: 204, says: 'There is none any more.' }],
          codes,
        },
      },
    },
    async (request, reply) => {
      const { reason } = parseBody(reasonSchema, request.body);
      await change(request, {
        ...{ action: 'key.remove', reason },
        work: async (db, { orgId, provider }) => ({
          before: await removeProviderKey(db, orgId, provider),
          after: undefined,
        }),
      });
      return reply.code(204).send();
    },
  );

  addKeyUndoRoute(app, parts);
}

/** What is told of a key. */
export function factsOf({ provider, version, fingerprint, createdAt }: ProviderKey) {
  return { provider, version, fingerprint, createdAt };
}
