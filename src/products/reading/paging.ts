/** The most pages of comments that are asked for: a discussion longer than that fits no request anyway. */
const MANY_PAGES = 20;

/**
 * Gathers what a product hands out page by page.
 *
 * @param first where the first page begins: a number of items, of a page, or a cursor
 * @param next asks for a page, and says where the one after it begins; undefined after the last
 * @throws TooLong where there is more than is ever sent
 */
export async function allPages<Item, Mark>(
  first: Mark,
  next: (mark: Mark) => Promise<{ readonly items: readonly Item[]; readonly following: Mark | undefined }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let mark = first;
  for (let page = 0; page < MANY_PAGES; page++) {
    const { items, following } = await next(mark);
    all.push(...items);
    if (following === undefined || items.length === 0) return all;
    mark = following;
  }
  throw new TooLong();
}

/** More than is ever sent. Nothing is silently cut: the rest would be missing without anybody seeing it. */
export class TooLong extends Error {
  constructor() {
    super('There is more than can be read.');
  }
}
