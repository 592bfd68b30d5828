import { openEnvelope, sealEnvelope } from '../keys/envelope.ts';
import type { Storage } from './database.ts';

/** Secrets that every instance shares, by name. */
export type SecretName = 'pseudonym' | 'audit-seal';

/**
 * A secret that is made once, by whichever instance is first, and kept under the master key. `make` is called where
 * there is none yet. Throws an `EnvelopeError` when it was sealed under another master key.
 */
export async function namedSecret(
  storage: Storage,
  { masterKey, name, make }: { masterKey: Buffer; name: SecretName; make: () => Buffer },
): Promise<Buffer> {
  const wrapped = await storage.acrossOrganisations(async (db) => {
    const find = () => db.selectFrom('secret').select('wrapped').where('name', '=', name).executeTakeFirst();
    const found = await find();
    if (found !== undefined) return found.wrapped;
    const { wrappedKey, sealed } = sealEnvelope(masterKey, make(), ['secret', name]);
    await db
      .insertInto('secret')
      .values({ name, wrapped: `${wrappedKey}.${sealed}` })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    return (await find())?.wrapped ?? '';
  });
  const [wrappedKey = '', sealed = ''] = wrapped.split('.');
  return openEnvelope(masterKey, { wrappedKey, sealed }, ['secret', name]);
}
