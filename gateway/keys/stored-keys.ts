import type { KeySource } from '../providers/keys.ts';
import type { Storage } from '../storage/database.ts';
import { listProviderKeys } from '../storage/provider-keys.ts';
import { type Context, openEnvelope } from './envelope.ts';

/** What a provider's key is bound to: an envelope moved to another organisation or version does not open. */
export function providerKeyContext(orgId: string, provider: string, version: number): Context {
  return ['provider-key', orgId, provider, version];
}

export interface StoredKeys extends KeySource {
  /** Has an organisation's keys at hand, as of this version; rejects when the database does not answer. */
  ready(orgId: string, keysVersion: number): Promise<void>;
}

/**
 * Keys that admins entered, opened when first needed and held in memory until they change. One that does not open,
 * such as after a change of the master key, is no key, and `onFailure` is told.
 */
export function storedKeys(options: {
  storage: Storage;
  masterKey: Buffer;
  onFailure: (error: unknown) => void;
}): StoredKeys {
  const { storage, masterKey, onFailure } = options;
  const held = new Map<string, { readonly version: number; readonly keys: ReadonlyMap<string, string> }>();

  const load = async (orgId: string) => {
    const sealed = await storage.inOrganisation(orgId, (db) => listProviderKeys(db, orgId));
    const opened = sealed.flatMap((key) => {
      try {
        const context = providerKeyContext(orgId, key.provider, key.version);
        return [[key.provider, openEnvelope(masterKey, key, context).toString()] as const];
      } catch (error) {
        onFailure(error);
        return [];
      }
    });
    return new Map(opened);
  };

  return {
    ready: async (orgId, version) => {
      // Version 0 is before the first key.
      if (version === 0 || held.get(orgId)?.version === version) return;
      held.set(orgId, { version, keys: await load(orgId) });
    },
    keyFor: (orgId, provider) => held.get(orgId)?.keys.get(provider),
  };
}
