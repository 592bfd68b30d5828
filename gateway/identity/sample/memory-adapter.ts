import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Entries kept at most; the oldest go first. A demo has a handful of people. */
const CAPACITY = 5_000;

interface Entry {
  payload: AdapterPayload;
  readonly expiresAt: number;
}

/**
 * Where the sample sign-in keeps its sessions and codes: in memory, bounded, gone with the process. One store for
 * all kinds, since a grant's tokens are revoked across them.
 */
export function memoryAdapters(now: () => number = Date.now): (kind: string) => Adapter {
  const entries = new Map<string, Entry>();

  const live = (key: string) => {
    const entry = entries.get(key);
    if (entry === undefined || entry.expiresAt > now()) return entry;
    entries.delete(key);
    return undefined;
  };
  const findWhere = (kind: string, matches: (payload: AdapterPayload) => boolean) => {
    for (const key of entries.keys()) {
      if (!key.startsWith(`${kind}:`)) continue;
      const entry = live(key);
      if (entry !== undefined && matches(entry.payload)) return entry.payload;
    }
    return undefined;
  };
  const makeRoom = () => {
    const oldest = entries.keys().next();
    if (entries.size >= CAPACITY && oldest.done !== true) entries.delete(oldest.value);
  };

  return (kind) => ({
    upsert: async (id, payload, expiresIn) => {
      makeRoom();
      entries.set(`${kind}:${id}`, { payload, expiresAt: now() + (expiresIn ?? 86_400) * 1_000 });
    },
    find: async (id) => live(`${kind}:${id}`)?.payload,
    findByUid: async (uid) => findWhere(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => findWhere(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const entry = live(`${kind}:${id}`);
      if (entry !== undefined) entry.payload = { ...entry.payload, consumed: Math.floor(now() / 1_000) };
    },
    destroy: async (id) => {
      entries.delete(`${kind}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
    },
  });
}
