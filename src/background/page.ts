import type { Markup } from '@sidenote/contract/markup';
import type { InsertAnswer, InsertOrder, ReadAnswer } from '../content/answers.ts';
import readingScript from '../content/injected.ts?script&iife';
import writingScript from '../content/injected-writing.ts?script&iife';
import { TRY_IT_ADDRESS, TRY_IT_DOCUMENT } from '../first-run/try-it.ts';
import { failed, type Outcome } from './gateway.ts';
import { tabUrl } from './tabs.ts';
import { askTryIt } from './try-it.ts';

export interface ReadInPage {
  readonly answer: ReadAnswer & { readonly found: true };
  readonly documentId: string;
  readonly url: string;
}

/** A document of the tab that the browser lets us into. */
export interface OpenDocument {
  readonly documentId: string;
  readonly url: string;
}

/** Why the browser lets no extension in, as far as it says so. */
export type Closed = 'page_closed_to_extensions' | 'page_perhaps_closed' | 'frame_perhaps_closed';

/**
 * The documents of one frame, or of all frames that the browser lets us into; a code where it keeps extensions out.
 * Only their addresses are asked for: whether each may be read is decided next. A document without an address of its
 * own has its creator's.
 */
export async function documentsIn(
  tabId: number,
  frameId: number | undefined,
): Promise<OpenDocument[] | Closed> {
  if ((await tabUrl(tabId)) === TRY_IT_ADDRESS) return [{ documentId: TRY_IT_DOCUMENT, url: TRY_IT_ADDRESS }];
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const found = await chrome.scripting.executeScript({ target, func: addressOfDocument });
    return found.flatMap(({ documentId, result }) =>
      result === undefined ? [] : [{ documentId, url: result }],
    );
  } catch (error) {
    // The browser's refusal names the page's address; the code says all a person needs.
    return (await whyClosed(error, tabId, frameId)) ?? [];
  }
}

/**
 * What a refusal says of an admin's policy; `undefined` where it says nothing, as for a tab that was left. Browsers
 * have no code for it: Chromium has words of its own for `runtime_blocked_hosts`. Firefox says the same of those, of
 * `restricted_domains`, of its own pages and of every frame of another site; but only in a tab that we were called to
 * does it tell us the address.
 */
async function whyClosed(
  error: unknown,
  tabId: number,
  frameId: number | undefined,
): Promise<Closed | undefined> {
  const words = error instanceof Error ? error.message : '';
  if (/ExtensionsSettings policy/.test(words)) return 'page_closed_to_extensions';
  if (!words.startsWith('Missing host permission') || (await tabUrl(tabId)) === undefined) return undefined;
  if (frameId === undefined || frameId === 0) return 'page_perhaps_closed';
  const around = await documentsIn(tabId, 0);
  return typeof around === 'string' ? around : 'frame_perhaps_closed';
}

/** Runs in the page. Editors write into frames that have no address: their content comes from the page around. */
function addressOfDocument(): string {
  let frame: Window = window;
  try {
    while (frame.location.protocol === 'about:' && frame !== frame.parent) frame = frame.parent;
    return frame.location.href;
  } catch {
    // The page around is another site's, or the frame is cut off from it: the frame is nobody's.
    return location.href;
  }
}

/**
 * Reads the selection in whichever of the documents has one. The script that reads is injected by this very call;
 * before it, nothing of ours is in the page.
 */
export async function readSelection(
  tabId: number,
  documents: readonly OpenDocument[],
  jobId: string,
  speaks: Markup,
): Promise<Outcome<ReadInPage>> {
  const [first] = documents;
  if (first?.documentId === TRY_IT_DOCUMENT) {
    const answer = await askTryIt(tabId, 'read', { jobId, speaks });
    if (answer?.found !== true) return failed(answer?.code ?? 'document_gone');
    return { ok: true, value: { answer, ...first } };
  }
  const target = { tabId, documentIds: documents.map(({ documentId }) => documentId) };
  try {
    await chrome.scripting.executeScript({ target, files: [readingScript] });
    const results = await chrome.scripting.executeScript({
      target,
      func: (id: string, markup: Markup) => globalThis.sidenote?.read(id, markup),
      args: [jobId, speaks],
    });
    return choose(results, documents);
  } catch {
    return failed('page_not_readable');
  }
}

function choose(
  results: chrome.scripting.InjectionResult<ReadAnswer | undefined>[],
  documents: readonly OpenDocument[],
): Outcome<ReadInPage> {
  const found = results.flatMap(({ result, documentId }) => {
    const url = documents.find((document) => document.documentId === documentId)?.url;
    return result?.found && url !== undefined ? [{ answer: result, documentId, url }] : [];
  });
  // A frame's caret that the focus has left says nothing; a selection stays to be seen.
  const best = found.find(({ answer }) => answer.focused) ?? found.find(({ answer }) => !answer.whole);
  if (best !== undefined) return { ok: true, value: best };
  const refused = results.flatMap(({ result }) => (result?.found === false ? [result.code] : []));
  return failed(refused.find((code) => code !== 'selection_empty') ?? refused[0] ?? 'page_not_readable');
}

/**
 * Puts text into the document it was read from and answers what the editor made of it. The document is named by its
 * id, so a page that was navigated to in between is never touched.
 */
export async function insertIntoPage(
  tabId: number,
  documentId: string,
  order: InsertOrder,
): Promise<InsertAnswer> {
  if (documentId === TRY_IT_DOCUMENT) return (await askTryIt(tabId, 'insert', order)) ?? gone;
  return write({ tabId, documentIds: [documentId] }, order, (given) =>
    globalThis.sidenoteWriting?.insert(given),
  );
}

/** Takes an answer back out of the document it was put into; answers like {@link insertIntoPage}. */
export async function takeBackInPage(
  tabId: number,
  documentId: string,
  jobId: string,
): Promise<InsertAnswer> {
  if (documentId === TRY_IT_DOCUMENT) return (await askTryIt(tabId, 'takeBack', { jobId })) ?? gone;
  return write({ tabId, documentIds: [documentId] }, jobId, (id) => globalThis.sidenoteWriting?.takeBack(id));
}

const gone: InsertAnswer = { landed: false, code: 'document_gone' };

/** Injects what writes, and calls it: `func` runs in the page. */
async function write<Given>(
  target: chrome.scripting.InjectionTarget,
  given: Given,
  func: (given: Given) => Promise<InsertAnswer> | undefined,
): Promise<InsertAnswer> {
  try {
    await chrome.scripting.executeScript({ target, files: [writingScript] });
    const [injected] = await chrome.scripting.executeScript({ target, func, args: [given] });
    return injected?.result ?? gone;
  } catch {
    return gone;
  }
}

/** Lets a document forget the places of a job that is over. One that is gone has forgotten them. */
export async function forgetInPage(tabId: number, documentId: string, jobId: string): Promise<void> {
  if (documentId === TRY_IT_DOCUMENT) return void (await askTryIt(tabId, 'forget', { jobId }));
  try {
    await chrome.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      func: (id: string) => globalThis.sidenote?.forget(id),
      args: [jobId],
    });
  } catch {
    // Left, closed, or not ours to look at any more.
  }
}

/** Whether a document that was read from is still the one in its tab. */
export async function documentStands(tabId: number, documentId: string): Promise<boolean> {
  if (documentId === TRY_IT_DOCUMENT) return (await tabUrl(tabId)) === TRY_IT_ADDRESS;
  try {
    await chrome.scripting.executeScript({ target: { tabId, documentIds: [documentId] }, func: () => true });
    return true;
  } catch {
    return false;
  }
}
