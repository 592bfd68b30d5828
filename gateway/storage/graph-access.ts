import type { Database } from './database.ts';
import { addEdges } from './graph-edges.ts';
import { setListed } from './graph-nodes.ts';
import { inChunks } from './in-chunks.ts';

/** A list of who may open something, as one reader of a connector was told it. */
export interface AccessList {
  /** The object or container that is opened. */
  readonly key: string;
  /** The connector that says so. */
  readonly origin: string;
  /** Who may open it, by pseudonyms or keys of accounts; null where its app does not list them. */
  readonly may: ReadonlySet<string> | null;
  /**
   * Of an app that tells the whole list to some readers alone: by what the reader is known, and whether this one was told all.
   * Left out where every reader is told the same.
   */
  readonly reader?: { readonly key: string; readonly toldAll: boolean } | undefined;
}

/** Stands on a list that has nobody on it, so that it can be told from none, and goes with who says it. */
const NOBODY = '-';

/** Stands beside a list, for a reader who was told all of it. Nobody is called so: it is longer than what stands for a person. */
const WHOLE = '=';

/** The same for a reader who was told a part of it: the thing is theirs as well. */
const PART = '+';

/**
 * Makes the list of those who may open something what its app says now: who is no longer on it is off at once. The fuller
 * list wins: what a reader was told who is not told all is not taken while another reader of the same connector was told
 * all, since it could only be a part of that. Not both together: who was taken off the whole list in the app would stay on
 * it. A reader who was told all and is not any more takes their word back. What any connector lists is listed.
 */
export async function replaceAccess(
  db: Database,
  orgId: string,
  { key, origin, may, reader }: AccessList,
): Promise<void> {
  const rows = await listsOf(db, orgId, [key]);
  const before = new Set(rows.filter((row) => row.origin === origin).map(({ source }) => source));
  const own = reader === undefined ? [] : marksOf(reader.key);
  const others = [...before].filter((source) => isMark(source) && !own.includes(source));
  const marks = reader === undefined ? [] : [`${reader.toldAll ? WHOLE : PART}${reader.key}`, ...others];
  const isPart = reader?.toldAll === false && others.some((source) => source.startsWith(WHOLE));
  const list = isPart ? [...before].filter((source) => !isMark(source)) : entriesOf(may);
  const now = new Set([...list, ...marks]);
  const gone = [...before].filter((source) => !now.has(source));
  await takeOff(db, orgId, { key, origin }, gone);
  const edge = { kind: 'may-open', target: key, week: 0, origin, count: 1 } as const;
  await addEdges(
    db,
    orgId,
    [...now].filter((source) => !before.has(source)).map((source) => ({ source, ...edge })),
  );
  if (isPart) return;
  const elsewhere = rows.some((row) => row.origin !== origin && !isMark(row.source));
  await setListed(db, orgId, [key], may !== null || elsewhere);
}

/** What stands in the rows for a list. */
function entriesOf(may: AccessList['may']): readonly string[] {
  if (may === null) return [];
  return may.size === 0 ? [NOBODY] : [...may];
}

function marksOf(reader: string): string[] {
  return [`${WHOLE}${reader}`, `${PART}${reader}`];
}

function isMark(source: string): boolean {
  return source.startsWith(WHOLE) || source.startsWith(PART);
}

async function takeOff(
  db: Database,
  orgId: string,
  { key, origin }: Pick<AccessList, 'key' | 'origin'>,
  gone: readonly string[],
): Promise<void> {
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
}

/** Those of the things of which an app still lists who may open them, whichever connector says so. */
export async function stillListed(
  db: Database,
  orgId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const listed = new Set<string>();
  await inChunks(keys, async (some) => {
    const rows = await db
      .selectFrom('graph_edge')
      .select('target as key')
      .distinct()
      .where('org_id', '=', orgId)
      .where('target', 'in', some)
      .where('kind', '=', 'may-open')
      .where('source', 'not like', `${WHOLE}%`)
      .where('source', 'not like', `${PART}%`)
      .execute();
    for (const { key } of rows) listed.add(key);
  });
  return listed;
}

/**
 * Takes back what a reader was told of things that it has no more, and says which of these are there all the same, since another
 * reader of the connector, or of another one, has them: somebody who lost a file does not take it from the rest.
 */
export async function keptByOthers(
  db: Database,
  orgId: string,
  keys: readonly string[],
  { origin, reader }: { readonly origin: string; readonly reader: string | undefined },
): Promise<ReadonlySet<string>> {
  const own = reader === undefined ? [] : marksOf(reader);
  const isOwn = (row: { source: string; origin: string }) =>
    row.origin === origin && own.includes(row.source);
  const marks = (await listsOf(db, orgId, keys)).filter(({ source }) => isMark(source));
  for (const { key } of marks.filter(isOwn)) await takeOff(db, orgId, { key, origin }, own);
  return new Set(marks.filter((row) => !isOwn(row)).map(({ key }) => key));
}

async function listsOf(db: Database, orgId: string, keys: readonly string[]) {
  const found: { source: string; key: string; origin: string }[] = [];
  await inChunks(keys, async (some) => {
    found.push(
      ...(await db
        .selectFrom('graph_edge')
        .select(['source', 'target as key', 'origin'])
        .where('org_id', '=', orgId)
        .where('target', 'in', some)
        .where('kind', '=', 'may-open')
        .execute()),
    );
  });
  return found;
}
