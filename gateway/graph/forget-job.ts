import type { Storage } from '../storage/database.ts';
import { deleteNames } from '../storage/graph-deduced.ts';
import { deleteSomeOfGraph, deleteSomePeople } from '../storage/graph-delete.ts';
import { deletePlacedKinds } from '../storage/graph-kinds.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import { readGraphRules } from '../storage/graph-rules.ts';
import { listOrganisations } from '../storage/organisations.ts';
import { startRepeating } from '../storage/repeating.ts';

const EVERY_MS = 30_000;

/** How long something that goes by an organisation's rules of before may still be written. */
const SETTLED_MS = 10_000;

export interface ForgetOptions {
  readonly storage: Storage;
  readonly onFailure: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Since when organisations go by a version of their rules, and whether nothing is left that these do not let be. */
type Settled = Map<string, { readonly version: number; readonly since: number; readonly done: boolean }>;

/**
 * Deletes the graphs that organisations have switched off, and what is known of persons where an organisation knows teams
 * alone from now on, and what a model said of kinds of work where it is let no more: at the start and then again and again, a part in each transaction.
 */
export function startForgetting({ storage, onFailure, everyMs = EVERY_MS }: ForgetOptions): {
  close(): Promise<void>;
} {
  const settled: Settled = new Map();
  return startRepeating((signal) => forgetGraphs(storage, settled, signal), { everyMs, onFailure });
}

/** One round over every organisation whose rules have changed since the last one. */
export async function forgetGraphs(
  storage: Storage,
  settled: Settled = new Map(),
  signal?: AbortSignal,
): Promise<void> {
  const organisations = await storage.acrossOrganisations(listOrganisations);
  for (const { id: orgId, policyVersion: version, graph } of organisations) {
    if (graph.on && graph.people === 'people' && graph.naming) continue;
    const before = settled.get(orgId);
    const known = before?.version === version ? before : { version, since: Date.now(), done: false };
    if (known.done) continue;
    const done = Date.now() - known.since >= SETTLED_MS;
    let deleted = 1;
    while (deleted > 0 && signal?.aborted !== true)
      deleted = await storage.inOrganisation(orgId, async (db) => {
        await lockGraph(db, storage.kind, orgId);
        // It may have been switched on again meanwhile.
        const { on, people, naming } = (await readGraphRules(db, orgId)) ?? graph;
        if (!on) return deleteSomeOfGraph(db, storage.kind, orgId);
        const names = naming ? 0 : (await deleteNames(db, orgId)) + (await deletePlacedKinds(db, orgId));
        return people === 'teams' ? names + (await deleteSomePeople(db, storage.kind, orgId)) : names;
      });
    settled.set(orgId, { ...known, done });
  }
}
