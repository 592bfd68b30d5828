/** Rows in one statement: SQLite takes 32,766 parameters, and a row has up to six. */
const ROWS = 5_000;

/** Does the work for all of them, as many at once as one statement of either database takes, or fewer. */
export async function inChunks<T>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<void>,
  atOnce = ROWS,
): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce) await work(all.slice(at, at + atOnce));
}
