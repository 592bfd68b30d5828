import type { Storage } from '../storage/database.ts';
import { type NodeKeys, nodeKeysOf } from './node-keys.ts';
import { type NoteQueue, openNoteQueue } from './note-queue.ts';

export interface Graph {
  /** What stands for things in the graph of an organisation. */
  readonly keysOf: (orgId: string) => NodeKeys;
  readonly notes: NoteQueue;
  close(): Promise<void>;
}

/** The part of a gateway that keeps the teamwork graph. */
export function openGraph({ storage, graphKey }: { storage: Storage; graphKey: Buffer }): Graph {
  const known = new Map<string, NodeKeys>();
  const keysOf = (orgId: string) => {
    const keys = known.get(orgId) ?? nodeKeysOf(graphKey, orgId);
    known.set(orgId, keys);
    return keys;
  };
  const notes = openNoteQueue({ storage, keysOf });
  return { keysOf, notes, close: () => notes.close() };
}
