import { type Context, type Envelope, openEnvelope, sealEnvelope } from '../keys/envelope.ts';
import type { Database, Storage } from './database.ts';

/** Secrets that every instance shares, by name. */
export const secretNames = ['pseudonym', 'audit-seal', 'graph'] as const;
export type SecretName = (typeof secretNames)[number];

/** What a secret is bound to. */
export function secretContext(name: SecretName): Context {
  return ['secret', name];
}

/**
 * A secret that is made once, by whichever instance is first, and kept under the master key. `make` is called where
 * there is none yet. Throws an `EnvelopeError` when it was sealed under another master key.
 */
export async function namedSecret(
  storage: Storage,
  { masterKey, name, make }: { masterKey: Buffer; name: SecretName; make: () => Buffer },
): Promise<Buffer> {
  const envelope = await storage.acrossOrganisations(async (db) => {
    const found = await readNamedSecret(db, name);
    if (found !== undefined) return found;
    const wrapped = written(sealEnvelope(masterKey, make(), secretContext(name)));
    await db
      .insertInto('secret')
      .values({ name, wrapped })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    return readNamedSecret(db, name);
  });
  return openEnvelope(masterKey, envelope ?? { wrappedKey: '', sealed: '' }, secretContext(name));
}

/** A secret as it is kept. */
export async function readNamedSecret(db: Database, name: SecretName): Promise<Envelope | undefined> {
  const row = await db.selectFrom('secret').select('wrapped').where('name', '=', name).executeTakeFirst();
  if (row === undefined) return undefined;
  const [wrappedKey = '', sealed = ''] = row.wrapped.split('.');
  return { wrappedKey, sealed };
}

/** Keeps another envelope of the same secret. */
export async function replaceNamedSecret(db: Database, name: SecretName, envelope: Envelope): Promise<void> {
  await db
    .updateTable('secret')
    .set({ wrapped: written(envelope) })
    .where('name', '=', name)
    .execute();
}

function written({ wrappedKey, sealed }: Envelope): string {
  return `${wrappedKey}.${sealed}`;
}
