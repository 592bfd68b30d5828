import { connectorSecretContext } from '../../connectors/secret.ts';
import { type Context, type Envelope, EnvelopeError, openEnvelope } from '../../keys/envelope.ts';
import { providerKeyContext } from '../../keys/stored-keys.ts';
import { listColumns } from '../../storage/columns.ts';
import type { Database, Storage } from '../../storage/database.ts';
import { readNamedSecret, secretContext, secretNames } from '../../storage/secrets.ts';
import { webhookSecretContext } from '../../webhooks/secret.ts';
import { fails, holds, type Probe } from '../probe.ts';

interface Sealed {
  /** What it is called where it does not open. */
  readonly name: string;
  readonly envelope: Envelope;
  readonly context: Context;
}

/** Columns with the key of an envelope, by how they are called. */
const sealing = /^(old_)?wrapped(_key)?$/;

/** How the envelopes of each such column are read. */
const readers: Record<string, (db: Database, orgId: string) => Promise<Sealed[]>> = {
  'provider_key.wrapped_key': (db, orgId) => keysIn(db, 'provider_key', orgId),
  'replaced_key.wrapped_key': (db, orgId) => keysIn(db, 'replaced_key', orgId),
  'webhook.wrapped_key': async (db, orgId) =>
    (await webhooksOf(db, orgId)).map(({ id, name, secret_version, wrapped_key, sealed }) => ({
      ...{ name, envelope: { wrappedKey: wrapped_key, sealed } },
      context: webhookSecretContext(orgId, id, secret_version),
    })),
  'webhook.old_wrapped_key': async (db, orgId) =>
    (await webhooksOf(db, orgId)).flatMap(({ id, name, secret_version, old_wrapped_key, old_sealed }) =>
      old_wrapped_key === null || old_sealed === null
        ? []
        : {
            ...{ name, envelope: { wrappedKey: old_wrapped_key, sealed: old_sealed } },
            context: webhookSecretContext(orgId, id, secret_version - 1),
          },
    ),
  'connector.wrapped_key': async (db, orgId) => {
    const rows = await db.selectFrom('connector').selectAll().where('org_id', '=', orgId).execute();
    return rows.map(({ id, name, secret_version, wrapped_key, sealed }) => ({
      ...{ name, envelope: { wrappedKey: wrapped_key, sealed } },
      context: connectorSecretContext(orgId, id, secret_version),
    }));
  },
};

/** What instances share is of no organisation: a job across reads it. */
const SHARED = 'secret.wrapped';

/**
 * Whether every key and secret that is kept, in any table, is a sealed envelope which the master key opens (R16). A column
 * for one that nobody here can read does not hold.
 */
export const keysAreSealed: Probe = async ({ parts: { storage, masterKey }, organisation: { id } }) => {
  const { found, unread } = await storage.inOrganisation(id, async (db) => {
    const columns = await listColumns(db, storage.kind);
    const names = columns
      .filter(({ column }) => sealing.test(column))
      .map(({ table, column }) => `${table}.${column}`);
    const found: Sealed[] = [];
    for (const name of names) found.push(...((await readers[name]?.(db, id)) ?? []));
    return { found, unread: names.filter((name) => name !== SHARED && readers[name] === undefined) };
  });
  const all = [...found, ...(await sharedSecrets(storage))];
  const closed = [...unread, ...all.filter((one) => !opens(masterKey, one)).map(({ name }) => name)];
  return closed.length === 0
    ? holds('keys_sealed', { keys: all.length })
    : fails('keys_unreadable', { keys: [...new Set(closed)].join(', ') });
};

async function keysIn(
  db: Database,
  table: 'provider_key' | 'replaced_key',
  orgId: string,
): Promise<Sealed[]> {
  const rows = await db.selectFrom(table).selectAll().where('org_id', '=', orgId).execute();
  return rows.map(({ provider, version, wrapped_key, sealed }) => ({
    ...{ name: provider, envelope: { wrappedKey: wrapped_key, sealed } },
    context: providerKeyContext(orgId, provider, version),
  }));
}

async function webhooksOf(db: Database, orgId: string) {
  return db.selectFrom('webhook').selectAll().where('org_id', '=', orgId).execute();
}

async function sharedSecrets(storage: Storage): Promise<Sealed[]> {
  return storage.acrossOrganisations(async (db) => {
    const found: Sealed[] = [];
    for (const name of secretNames) {
      const envelope = await readNamedSecret(db, name);
      if (envelope !== undefined) found.push({ name, envelope, context: secretContext(name) });
    }
    return found;
  });
}

function opens(masterKey: Buffer, { envelope, context }: Sealed): boolean {
  try {
    openEnvelope(masterKey, envelope, context).fill(0);
    return true;
  } catch (error) {
    if (error instanceof EnvelopeError) return false;
    throw error;
  }
}
