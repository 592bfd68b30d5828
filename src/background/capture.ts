import { findAction } from '@sidenote/contract/catalogue';
import type { Ask, Capture } from '../job.ts';
import { fieldMarkupOf } from '../products/field-markup.ts';
import { placeOf } from '../products/place-of.ts';
import { readsById } from '../reads.ts';
import { captureThroughProduct } from './capture-through-product.ts';
import { type Captured, placeless, type Read, rulesFor, toldOf, within } from './captured.ts';
import type { Allowed } from './check.ts';
import { documentsIn, type OpenDocument, type ReadInPage, readSelection } from './page.ts';
import { looksSecret } from './secret-text.ts';
import { tabUrl } from './tabs.ts';

/** What the browser itself says was selected, without line breaks or formatting. */
export interface HandedOver {
  readonly text: string;
  readonly editable: boolean;
}

/**
 * Reads what was asked about: what the product says of the page, for an action about all of it, and what is selected
 * for any other or where the product says nothing.
 *
 * @param stillWanted whether anybody waits for it and the rules still allow it: a product may take its time
 */
export async function captureFor(
  given: Ask,
  checked: Allowed,
  jobId: string,
  handedOver: HandedOver | undefined,
  stillWanted: () => Promise<boolean>,
): Promise<Captured> {
  const reads = readsById(given.action);
  if (reads === undefined) return captureSelection(given, checked, jobId, handedOver);
  const through = await captureThroughProduct(given, checked, reads, stillWanted);
  if (through.how !== 'not-offered' && through.how !== 'refused') return through;
  if (!(await stillWanted())) return { how: 'dropped' };
  const selected = await captureSelection(given, checked, jobId, handedOver);
  if (selected.how === 'blocked' || selected.how === 'too-large') return selected;
  // A field that the caret happens to stand in is not what was asked about.
  if (selected.how === 'read' && selected.capture.source === 'selection') return selected;
  return { how: 'failed', code: through.how === 'refused' ? 'product_refused' : 'page_not_offered' };
}

/**
 * Reads what is selected. Consent was given for an address; what is read is a document, and the tab may have moved on in
 * between: each document is decided once more before it is touched (R2).
 */
async function captureSelection(
  given: Ask,
  checked: Allowed,
  jobId: string,
  handedOver: HandedOver | undefined,
): Promise<Captured> {
  const documents = await documentsIn(given.tabId, given.frameId);
  // The browser hands the text over even there; it stays untouched.
  if (typeof documents === 'string') return { how: 'failed', code: documents };
  const pageUrl = (await tabUrl(given.tabId)) ?? given.pageUrl;
  if (documents.length === 0) return captureHandedOver(given, checked, handedOver);
  const decided = documents.map((document) => ({
    document,
    decision: checked.decideFor(pageUrl, document.url),
  }));
  const permitted = decided.flatMap(({ document, decision }) => (decision.allowed ? [document] : []));
  if (permitted.length === 0) {
    const refused = decided.find(({ decision }) => !decision.allowed)?.decision;
    if (refused?.allowed === false) return { how: 'blocked', reason: refused.reason };
    return { how: 'failed', code: 'page_not_readable' };
  }
  const speaks = fieldMarkupOf(placeOf(permitted[0]?.url ?? pageUrl).product);
  const read = await readSelection(given.tabId, permitted, jobId, speaks);
  const takes = findAction(given.action)?.takes ?? [];
  const nothingSelected = read.ok ? read.value.answer.whole : read.code === 'selection_empty';
  // What stands in some field is not what the person is going to write.
  const [page] = permitted;
  if (nothingSelected && takes.includes('words') && page !== undefined)
    return { how: 'read', capture: toBeWritten(page, given, checked), document: page };
  if (!read.ok) return { how: 'failed', code: read.code };
  const { documentId, url } = read.value;
  const captured = within(given, checked, captureOf(read.value, given, checked));
  return captured.how === 'read' ? { ...captured, document: { documentId, url } } : captured;
}

/** A frame of another site is closed to us; what the browser handed over can be worked on, and the answer copied. */
async function captureHandedOver(
  given: Ask,
  checked: Allowed,
  handedOver: HandedOver | undefined,
): Promise<Captured> {
  const { tabId, frameId, frameUrl } = given;
  const around = frameId === undefined || frameId === 0 ? [] : await documentsIn(tabId, 0);
  if (typeof around === 'string') return { how: 'failed', code: around };
  const [page] = around;
  if (page === undefined || handedOver === undefined) return { how: 'failed', code: 'page_not_readable' };
  const decision = checked.decideFor(page.url, frameUrl);
  if (!decision.allowed) return { how: 'blocked', reason: decision.reason };
  const text = handedOver.text.trim();
  if (text === '') return { how: 'failed', code: 'frame_not_readable' };
  if (looksSecret(text, handedOver.editable)) return { how: 'failed', code: 'field_protected' };
  const { documentId } = page;
  const told = toldOf(frameUrl, 'plain', given, checked);
  // The frame's own site cannot be asked from the page around it.
  const note = told.note && { ...told.note, details: 'off' as const };
  const read = { text, source: 'selection', documentId, ...told, note } as const;
  return within(given, checked, { ...placeless, ...read, unformatted: true });
}

/** Nothing of a page, for what the person is about to write in the panel. */
function toBeWritten({ documentId, url }: OpenDocument, given: Ask, checked: Allowed): Capture {
  const told = toldOf(url, 'plain', given, checked);
  return { ...placeless, text: '', source: 'selection', documentId, ...told, ...rulesFor('', checked) };
}

function captureOf({ answer, documentId, url }: ReadInPage, given: Ask, checked: Allowed): Read {
  const { text, target, modes, editor, whole, language, format } = answer;
  const source = whole ? 'field' : 'selection';
  const place = { target, modes, editor, documentId, ...toldOf(url, format, given, checked) };
  return { ...placeless, ...place, text, source, language };
}
