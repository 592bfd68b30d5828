import type { Database } from '../storage/database.ts';
import { containersOf, edgesBetween } from '../storage/graph-near.ts';
import { findNodes } from '../storage/graph-nodes.ts';
import type { GraphNodeRow } from '../storage/tables.ts';

/** Whether an app lists somebody for an object, or others alone, or nobody at all. */
export type Access = 'listed' | 'closed' | 'unlisted';

export interface AccessTo {
  readonly nodes: ReadonlyMap<string, GraphNodeRow>;
  of(key: string): Access;
}

/**
 * What somebody may be told of objects: the lists of the app of each, or of every container it is said to be in where the
 * object has no list of its own. Who may open what is a connector's word alone: nobody can put themselves on a list, and
 * who says that something is elsewhere opens nothing by it.
 */
export async function accessTo(
  db: Database,
  orgId: string,
  self: string,
  objects: readonly string[],
): Promise<AccessTo> {
  const nodes = await findNodes(db, orgId, objects);
  const containers = await containersOf(db, orgId, [...nodes.keys()]);
  const around = await findNodes(db, orgId, [...new Set([...containers.values()].flat())]);
  const locksOf = (key: string) =>
    nodes.get(key)?.listed === 1
      ? [key]
      : (containers.get(key) ?? []).filter((container) => around.get(container)?.listed === 1);
  const targets = [...new Set([...nodes.keys()].flatMap(locksOf))];
  const may = await edgesBetween(db, orgId, { sources: [self], kinds: ['may-open'], targets });
  const opened = new Set(may.map(({ target }) => target));
  return {
    nodes,
    of: (key) => {
      const locks = locksOf(key);
      if (locks.length === 0) return 'unlisted';
      return locks.every((lock) => opened.has(lock)) ? 'listed' : 'closed';
    },
  };
}
