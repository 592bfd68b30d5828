import type { Ask } from '../job.ts';
import { discussionAsText, pageAsText } from '../products/reading/discussion.ts';
import type { Get, PageReader } from '../products/reading/page-reader.ts';
import { TooLong } from '../products/reading/paging.ts';
import { readerOf } from '../products/reading/reader-of.ts';
import { type Captured, longest, placeless, toldOf, within } from './captured.ts';
import type { Allowed } from './check.ts';
import { documentsIn } from './page.ts';
import { askingInPage, NoLongerWanted } from './product-requests.ts';
import { tabUrl } from './tabs.ts';

/** `not-offered`: the product has no way to it. `refused`: it has, and did not give it. */
type ThroughProduct = Captured | { readonly how: 'not-offered' } | { readonly how: 'refused' };

/**
 * Reads the page, or the comments on it, as the product itself gives them to the person's own session (R3): what they
 * cannot open there, nobody reads for them. Asked from the page's own origin, so from no other account and for nothing
 * of another site, and only once consent holds for the document that is really there (R2).
 */
export async function captureThroughProduct(
  given: Ask,
  checked: Allowed,
  reads: 'page' | 'comments',
  stillWanted: () => Promise<boolean>,
): Promise<ThroughProduct> {
  const documents = await documentsIn(given.tabId, 0);
  if (typeof documents === 'string') return { how: 'failed', code: documents };
  const [document] = documents;
  if (document === undefined) return { how: 'not-offered' };
  const decision = checked.decideFor((await tabUrl(given.tabId)) ?? document.url, document.url);
  if (!decision.allowed) return { how: 'blocked', reason: decision.reason };
  const { get, paths } = askingInPage(given.tabId, document, stillWanted);
  try {
    const reader = readerOf(document.url);
    if (reader === undefined) return { how: 'not-offered' };
    const text = reads === 'page' ? pageAsText(await reader.page(get)) : await discussionOf(reader, get);
    if (text === undefined) return { how: 'failed', code: 'no_comments' };
    const { documentId, url } = document;
    const read = {
      text,
      source: reads,
      documentId,
      ...toldOf(url, 'markdown', given, checked),
      readFrom: paths(),
    };
    const captured = within(given, checked, { ...placeless, ...read });
    return captured.how === 'read' ? { ...captured, document } : captured;
  } catch (error) {
    const allowed = longest(given, checked);
    if (error instanceof TooLong) return { how: 'too-large', limit: { actual: undefined, allowed } };
    if (error instanceof NoLongerWanted) return { how: 'dropped' };
    return { how: 'refused' };
  }
}

/** The discussion, or undefined where nobody has said anything. */
async function discussionOf(reader: PageReader, get: Get): Promise<string | undefined> {
  const comments = await reader.comments(get);
  if (comments.length === 0) return undefined;
  const { title } = await reader.page(get);
  return discussionAsText(title, comments);
}
