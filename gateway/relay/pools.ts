import { Pool } from 'undici';
import { guardedLookup } from '../providers/guarded-lookup.ts';
import type { Endpoint } from '../providers/registry.ts';

/** How long an unused connection stays open, and how often unused pools are looked for. */
const IDLE_MS = 30_000;

/** Connections to providers: one pool for each organisation and provider, never shared between organisations (R11). */
export interface Pools {
  of(orgId: string, endpoint: Endpoint): Pool;
  /** Breaks every connection. */
  close(): Promise<void>;
}

interface Entry {
  readonly pool: Pool;
  readonly endpoint: Endpoint;
  usedAt: number;
}

export function openPools(): Pools {
  const entries = new Map<string, Entry>();

  const sweep = setInterval(() => {
    for (const [name, { pool, usedAt }] of entries)
      if (pool.stats.size === 0 && performance.now() - usedAt > IDLE_MS) {
        entries.delete(name);
        retire(pool);
      }
  }, IDLE_MS);
  sweep.unref();

  return {
    of: (orgId, endpoint) => {
      const name = `${orgId}\n${endpoint.id}`;
      const known = entries.get(name);
      if (known?.endpoint === endpoint) {
        known.usedAt = performance.now();
        return known.pool;
      }
      // The registry was read anew: what runs there may end, and nothing else begins.
      if (known !== undefined) retire(known.pool);
      const pool = openPool(endpoint);
      entries.set(name, { pool, endpoint, usedAt: performance.now() });
      return pool;
    },
    close: async () => {
      clearInterval(sweep);
      await Promise.all([...entries.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

function openPool({ baseUrl, network, connections, timeouts }: Endpoint): Pool {
  return new Pool(new URL(baseUrl).origin, {
    connections,
    pipelining: 1,
    // One answer, one connection: closing it is what stops a provider for sure.
    allowH2: false,
    connect: { timeout: timeouts.connectMs, minVersion: 'TLSv1.2', lookup: guardedLookup(network) },
    bodyTimeout: timeouts.idleMs,
    maxHeaderSize: 32_768,
    keepAliveTimeout: IDLE_MS,
  });
}

function retire(pool: Pool): void {
  // It closes when its last answer is over, and there is nobody to tell if it cannot.
  pool.close().catch(() => undefined);
}
