import type { Around } from '@sidenote/contract/graph/around';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { type Opening, openingOf } from '../../products/reading/opening-of.ts';
import type { Get } from '../../products/reading/page-reader.ts';
import { NotGiven } from '../product-requests.ts';

type Work = Around['work'][number];

/** What came of opening a work object: its title, that this person may not open it any more, or neither. */
export type Opened =
  | { readonly one: Work; readonly how: 'opened'; readonly title: string; readonly address: string }
  | { readonly one: Work; readonly how: 'closed' | 'unknown' };

/** So many are tried at most: a product is asked once or twice for each. */
const MOST = 12;

/** What a product says to whom it does not let in: it is not there, not theirs, or gone. */
const closing: ReadonlySet<number | undefined> = new Set([403, 404, 410]);

/**
 * Opens each work object in the person's own session, from within the page that they are on. What belongs to another site
 * cannot be asked for from there, and is not shown; nor is what the product has no such interface for.
 */
export async function openEach(work: readonly Work[], from: WorkRef, get: Get): Promise<readonly Opened[]> {
  const here = work.filter(({ ref }) => ref.site === from.site && !isSame(ref, from)).slice(0, MOST);
  return Promise.all(here.map((one) => open(one, openingOf(one.ref), get)));
}

export function isOpened(opened: Opened): opened is Extract<Opened, { how: 'opened' }> {
  return opened.how === 'opened';
}

async function open(one: Work, opening: Opening | undefined, get: Get): Promise<Opened> {
  if (opening === undefined) return { one, how: 'unknown' };
  let how: 'closed' | 'unknown' = 'closed';
  for (const { path, titleIn } of opening.ways) {
    try {
      const title = titleIn(await get(path)).trim();
      if (title !== '') return { one, how: 'opened', title, address: opening.address };
      how = 'unknown';
    } catch (error) {
      // A product that is busy, away or signed out of has not said that it is closed.
      if (!(error instanceof NotGiven) || !closing.has(error.status)) how = 'unknown';
    }
  }
  return { one, how };
}

function isSame(one: WorkRef, other: WorkRef): boolean {
  return one.app === other.app && one.object === other.object && one.container === other.container;
}
