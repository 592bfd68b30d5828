import { EnvelopeError, openEnvelope } from '../../keys/envelope.ts';
import { providerKeyContext } from '../../keys/stored-keys.ts';
import { listProviderKeys, type ProviderKey } from '../../storage/provider-keys.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether every key that admins entered is a sealed envelope which the master key opens (R16). */
export const keysAreSealed: Probe = async ({ parts: { storage, masterKey }, organisation: { id } }) => {
  const keys = await storage.inOrganisation(id, (db) => listProviderKeys(db, id));
  const closed = keys.filter((key) => !opens(masterKey, id, key));
  return closed.length === 0
    ? holds('keys_sealed', { keys: keys.length })
    : fails('keys_unreadable', { keys: closed.map(({ provider }) => provider).join(', ') });
};

function opens(masterKey: Buffer, orgId: string, key: ProviderKey): boolean {
  try {
    openEnvelope(masterKey, key, providerKeyContext(orgId, key.provider, key.version)).fill(0);
    return true;
  } catch (error) {
    if (error instanceof EnvelopeError) return false;
    throw error;
  }
}
