import type { Database } from './database.ts';
import { addEdges } from './graph-edges.ts';
import { setListed } from './graph-nodes.ts';
import { inChunks } from './in-chunks.ts';

interface AccessList {
  /** The object or container that is opened. */
  readonly key: string;
  /** The connector that says so. */
  readonly origin: string;
  /** Who may open it, by pseudonyms or keys of accounts; null where its app does not list them. */
  readonly may: ReadonlySet<string> | null;
}

/** Stands on a list that has nobody on it, so that it can be told from none, and goes with who says it. */
const NOBODY = '-';

/** Makes the list of those who may open something what its app says now: who is no longer on it is off at once. */
export async function replaceAccess(
  db: Database,
  orgId: string,
  { key, origin, may }: AccessList,
): Promise<void> {
  const now = may?.size === 0 ? new Set([NOBODY]) : (may ?? new Set<string>());
  const rows = await db
    .selectFrom('graph_edge')
    .select('source')
    .where('org_id', '=', orgId)
    .where('target', '=', key)
    .where('kind', '=', 'may-open')
    .where('origin', '=', origin)
    .execute();
  const before = new Set(rows.map(({ source }) => source));
  const gone = [...before].filter((source) => !now.has(source));
  await inChunks(gone, async (some) => {
    await db
      .deleteFrom('graph_edge')
      .where('org_id', '=', orgId)
      .where('target', '=', key)
      .where('kind', '=', 'may-open')
      .where('origin', '=', origin)
      .where('source', 'in', some)
      .execute();
  });
  const added = [...now].filter((source) => !before.has(source));
  const edge = { kind: 'may-open', target: key, week: 0, origin, count: 1 } as const;
  await addEdges(
    db,
    orgId,
    added.map((source) => ({ source, ...edge })),
  );
  await setListed(db, orgId, [key], may !== null);
}
