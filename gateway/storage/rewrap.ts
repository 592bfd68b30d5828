import { connectorSecretContext } from '../connectors/secret.ts';
import {
  type Context,
  type Envelope,
  EnvelopeError,
  openEnvelope,
  rewrapEnvelope,
} from '../keys/envelope.ts';
import { providerKeyContext } from '../keys/stored-keys.ts';
import { webhookSecretContext } from '../webhooks/secret.ts';
import { appendAudit } from './audit.ts';
import type { Database, Storage } from './database.ts';
import { readNamedSecret, replaceNamedSecret, secretContext, secretNames } from './secrets.ts';

export interface Rewrapped {
  /** Envelopes that were under the old master key. */
  readonly moved: number;
  /** Envelopes that were under the new one already: an earlier run moved them. */
  readonly there: number;
}

/**
 * Puts every envelope of the database under another master key, and a row into the audit of every organisation. It
 * happens whole or, when the process or the database dies, not at all. Rejects with an {@link EnvelopeError}, having
 * changed nothing, when an envelope opens with neither key. No gateway may run meanwhile.
 */
export async function rewrapAll(
  storage: Storage,
  { from, to, now }: { from: Buffer; to: Buffer; now: number },
): Promise<Rewrapped> {
  return storage.acrossOrganisations(async (db) => {
    let [moved, there] = [0, 0];
    const underNew = (envelope: Envelope, context: Context): Envelope | undefined => {
      if (opens(to, envelope, context)) {
        there += 1;
        return undefined;
      }
      moved += 1;
      return rewrapEnvelope(from, to, envelope, context);
    };
    for (const name of secretNames) {
      const envelope = await readNamedSecret(db, name);
      const next = envelope === undefined ? undefined : underNew(envelope, secretContext(name));
      if (next !== undefined) await replaceNamedSecret(db, name, next);
    }
    for (const table of ['provider_key', 'replaced_key'] as const)
      for (const key of await db.selectFrom(table).selectAll().execute()) {
        const envelope = { wrappedKey: key.wrapped_key, sealed: key.sealed };
        const next = underNew(envelope, providerKeyContext(key.org_id, key.provider, key.version));
        if (next !== undefined)
          await db
            .updateTable(table)
            .set({ wrapped_key: next.wrappedKey })
            .where('org_id', '=', key.org_id)
            .where('provider', '=', key.provider)
            .execute();
      }
    for (const row of await db.selectFrom('webhook').selectAll().execute()) {
      const context = (version: number) => webhookSecretContext(row.org_id, row.id, version);
      const own = { wrappedKey: row.wrapped_key, sealed: row.sealed };
      const next = underNew(own, context(row.secret_version));
      const old =
        row.old_wrapped_key === null || row.old_sealed === null
          ? undefined
          : underNew(
              { wrappedKey: row.old_wrapped_key, sealed: row.old_sealed },
              context(row.secret_version - 1),
            );
      await db
        .updateTable('webhook')
        .set({
          wrapped_key: next?.wrappedKey ?? row.wrapped_key,
          old_wrapped_key: old?.wrappedKey ?? row.old_wrapped_key,
        })
        .where('org_id', '=', row.org_id)
        .where('id', '=', row.id)
        .execute();
    }
    for (const row of await db.selectFrom('connector').selectAll().execute()) {
      const context = connectorSecretContext(row.org_id, row.id, row.secret_version);
      const next = underNew({ wrappedKey: row.wrapped_key, sealed: row.sealed }, context);
      if (next !== undefined)
        await db
          .updateTable('connector')
          .set({ wrapped_key: next.wrappedKey })
          .where('org_id', '=', row.org_id)
          .where('id', '=', row.id)
          .execute();
    }
    if (moved > 0) await note(db, to, now);
    return { moved, there };
  });
}

function opens(key: Buffer, envelope: Envelope, context: Context): boolean {
  try {
    openEnvelope(key, envelope, context).fill(0);
    return true;
  } catch (error) {
    if (error instanceof EnvelopeError) return false;
    throw error;
  }
}

async function note(db: Database, masterKey: Buffer, at: number): Promise<void> {
  const seal = await readNamedSecret(db, 'audit-seal');
  if (seal === undefined) return;
  const auditKey = openEnvelope(masterKey, seal, secretContext('audit-seal'));
  for (const { id } of await db.selectFrom('organisation').select('id').orderBy('id').execute())
    await appendAudit(db, auditKey, {
      ...{ orgId: id, actor: 'operator', action: 'master-key.change', target: id, at },
    });
}
