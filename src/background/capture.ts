import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { guard } from '@sidenote/contract/guard/guard';
import { MAX_REQUEST_CHARS } from '@sidenote/contract/limits';
import { siteOf } from '@sidenote/contract/site';
import type { Ask, Capture } from '../job.ts';
import { longestFor } from '../parts.ts';
import { fieldMarkupOf } from '../products/field-markup.ts';
import { placeOf } from '../products/place-of.ts';
import type { Allowed } from './check.ts';
import { documentsIn, type OpenDocument, type ReadInPage, readSelection } from './page.ts';
import { looksSecret } from './secret-text.ts';
import { tabUrl } from './tabs.ts';

/** What the browser itself says was selected, without line breaks or formatting. */
export interface HandedOver {
  readonly text: string;
  readonly editable: boolean;
}

/** What reading came to: the text and its place, or why there is none. */
export type Captured =
  | { readonly how: 'read'; readonly capture: Capture }
  | { readonly how: 'blocked'; readonly reason: BlockReason }
  | { readonly how: 'too-large'; readonly limit: { readonly actual: number; readonly allowed: number } }
  | { readonly how: 'failed'; readonly code: Code };

/**
 * Reads what was asked about. Consent was given for an address; what is read is a document, and the tab may have
 * moved on in between: each document is decided once more before it is touched (R2).
 */
export async function captureFor(
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
    return { how: 'read', capture: toBeWritten(page, checked) };
  return read.ok ? within(given, checked, captureOf(read.value)) : { how: 'failed', code: read.code };
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
  const nothing = { modes: [], editor: undefined, language: undefined };
  const metadata = metadataOf(frameUrl, 'plain');
  const { documentId } = page;
  return within(given, checked, {
    ...nothing,
    text,
    target: 'none',
    whole: false,
    unformatted: true,
    documentId,
    metadata,
  });
}

/** What was read, before it is held against the rules. */
type Read = Omit<Capture, 'partChars' | 'guarded' | 'guard'>;

/** Nothing of a page, for what the person is about to write in the panel. */
function toBeWritten({ documentId, url }: OpenDocument, checked: Allowed): Capture {
  return {
    text: '',
    target: 'none',
    modes: [],
    editor: undefined,
    whole: false,
    unformatted: false,
    language: undefined,
    documentId,
    metadata: metadataOf(url, 'plain'),
    ...rulesFor('', checked),
  };
}

function captureOf({ answer, documentId, url }: ReadInPage): Read {
  const { text, target, modes, editor, whole, language, format } = answer;
  const metadata = metadataOf(url, format);
  return { text, target, modes, editor, whole, unformatted: false, language, documentId, metadata };
}

function metadataOf(url: string, format: Capture['metadata']['format']): Capture['metadata'] {
  const { product, objectType } = placeOf(url);
  return { site: siteOf(url) ?? '', product, object_type: objectType, format };
}

/** The longest text that may be sent for an action, in UTF-16 code units. */
export function longest({ action }: Ask, { maxSelectionChars }: Allowed): number {
  return Math.min(maxSelectionChars, longestFor(action));
}

function rulesFor(text: string, { maxSelectionChars, guard: rules }: Allowed) {
  return {
    guarded: guard(text, rules),
    guard: rules,
    partChars: Math.min(maxSelectionChars, MAX_REQUEST_CHARS),
  };
}

function within(given: Ask, checked: Allowed, read: Read): Captured {
  const allowed = longest(given, checked);
  if (read.text.length > allowed) return { how: 'too-large', limit: { actual: read.text.length, allowed } };
  const rules = rulesFor(read.text, checked);
  // Placeholders may be longer than what they stand for.
  const actual = rules.guarded.text.length;
  if (actual > allowed) return { how: 'too-large', limit: { actual, allowed } };
  if (rules.guarded.text.trim() === '') return { how: 'failed', code: 'selection_empty' };
  return { how: 'read', capture: { ...read, ...rules } };
}
