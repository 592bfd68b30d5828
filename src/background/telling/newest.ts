/** So many answers of one session are remembered; of older ones the gateway still has what was told. */
const MOST = 100;

/** The notes on the answers that something was said of last: a box does not grow for ever. */
export function newest<Note extends { readonly version: number }>(
  box: Readonly<Record<string, Note>>,
): Readonly<Record<string, Note>> {
  const lastFirst = Object.entries(box).toSorted(([, a], [, b]) => b.version - a.version);
  return Object.fromEntries(lastFirst.slice(0, MOST));
}
