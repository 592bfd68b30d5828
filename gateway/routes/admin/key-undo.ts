import { isKeyAct, rowUndoneSchema, undoRowSchema } from '@sidenote/contract/undo';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { openEnvelope, sealEnvelope } from '../../keys/envelope.ts';
import { providerKeyContext } from '../../keys/stored-keys.ts';
import { findAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import {
  findReplacedKey,
  listProviderKeys,
  removeProviderKey,
  replaceProviderKey,
} from '../../storage/provider-keys.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import {
  type KeyParts,
  type KeyPlace,
  keyChange,
  keyPart,
  keyParams as params,
  refuseChanged,
} from './key-change.ts';
import { etagOf, partChangedSince } from './versions.ts';

const stateSchema = z.object({ fingerprint: z.string(), version: z.int() });

/** `POST /v1/admin/keys/:provider/undo`: the key before is used again, or there is none, as before. */
export function addKeyUndoRoute(app: FastifyInstance, parts: KeyParts): void {
  const change = keyChange(parts);
  app.post(
    '/v1/admin/keys/:provider/undo',
    {
      config: {
        rule: 'owns',
        doc: {
          group: 'Administration',
          summary: 'Undo the entering of a key',
          description:
            'Removes the key that was entered in this row of the audit. The one before, which is kept sealed for a day, is used again; it cannot be read by that either. With the version that was read in If-Match. Refused when the key was changed again since, or the one before is not kept any more. A removed key does not come back.',
          params,
          body: undoRowSchema,
          answers: [
            {
              ...{ status: 200, says: 'Done, and noted in the audit.', schema: rowUndoneSchema },
              headers: { etag: 'The version of the key; 0 where there is none now.' },
            },
          ],
          codes: ['not_found', 'changed_meanwhile', 'changed_since', 'not_undoable'],
        },
      },
    },
    async (request, reply) => {
      const { seq, reason } = parseBody(undoRowSchema, request.body);
      const { audited, after } = await change(request, {
        ...{ action: 'key.undo', reason },
        work: (db, place) => takeBack(parts, db, { place, seq }),
      });
      return reply.header('etag', etagOf({ version: after?.version ?? 0 })).send({ audited });
    },
  );
}

async function takeBack(
  { masterKey }: KeyParts,
  db: Database,
  { place, seq }: { place: KeyPlace; seq: number },
) {
  const { orgId, provider, at, seen } = place;
  const now = (await listProviderKeys(db, orgId)).find((key) => key.provider === provider);
  const version = now?.version ?? 0;
  await refuseChanged(db, place, { seen, version });
  const row = await findAudit(db, orgId, seq);
  if (row === undefined || row.target !== provider) throw new Refusal('not_found', 'seq');
  const entered = stateSchema.safeParse(row.after).data;
  if (!isKeyAct(row.action) || entered === undefined) throw new Refusal('not_undoable', 'seq');
  if (entered.version !== version)
    throw await partChangedSince(db, keyPart(place), { keys: ['fingerprint'], after: seq, version });
  if (row.before === null) return { before: await removeProviderKey(db, orgId, provider), after: undefined };
  const replaced = await findReplacedKey(db, { orgId, provider, now: at });
  const was = stateSchema.safeParse(row.before).data;
  if (replaced === undefined || replaced.version !== was?.version) throw new Refusal('not_undoable', 'seq');
  const key = openEnvelope(masterKey, replaced, providerKeyContext(orgId, provider, replaced.version));
  const { fingerprint, createdAt, createdBy } = replaced;
  const { before, stored } = await replaceProviderKey(db, {
    ...{ orgId, provider, createdAt, createdBy },
    seal: (next) => ({
      ...sealEnvelope(masterKey, key, providerKeyContext(orgId, provider, next)),
      fingerprint,
    }),
  });
  key.fill(0);
  return { before, after: stored };
}
