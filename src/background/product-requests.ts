import type { Get } from '../products/reading/page-reader.ts';
import { TooLong } from '../products/reading/paging.ts';
import type { OpenDocument } from './page.ts';

/** The most answers that one reading asks a product for. */
const MANY = 150;

/** The longest that one answer may be, in UTF-16 code units, and all of them together. */
const LONGEST = 10_000_000;

/** How long a product may take for one answer, and for all of them, in milliseconds. */
const PATIENCE = 15_000;
const PATIENCE_IN_ALL = 60_000;

/** The product did not give it: `status` is what it said, where it said anything. */
export class NotGiven extends Error {
  readonly status: number | undefined;

  constructor(status: number | undefined) {
    super('The product did not give it.');
    this.status = status;
  }
}

/** Nobody waits for the answer any more. */
export class NoLongerWanted extends Error {}

/** What a page answers to the function that asks in it. */
type Answer = { readonly body: string } | { readonly refused: number } | 'too-long';

/**
 * A way to ask the product that an open document belongs to, from within that document: with the session that the person
 * has there, and only ever its own origin. Reading is all it does.
 *
 * @returns `get`, which throws where the answer is none ({@link NotGiven} where the product refused it), and the paths
 *   that were asked for
 */
export function askingInPage(
  tabId: number,
  { documentId, url }: OpenDocument,
  stillWanted: () => Promise<boolean>,
): { readonly get: Get; readonly paths: () => readonly string[] } {
  const { origin } = new URL(url);
  const asked = new Map<string, Promise<unknown>>();
  let length = 0;
  const until = Date.now() + PATIENCE_IN_ALL;

  async function ask(path: string): Promise<unknown> {
    const address = new URL(path, origin);
    if (address.origin !== origin || !path.startsWith('/')) throw new Error('Not an address of this site.');
    if (asked.size >= MANY) throw new TooLong();
    if (Date.now() > until) throw new Error('The product takes too long.');
    if (!(await stillWanted())) throw new NoLongerWanted();
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      func: getInPage,
      args: [address.href, LONGEST, PATIENCE],
    });
    const answer = injected?.result;
    if (answer === 'too-long') throw new TooLong();
    if (!answer || 'refused' in answer) throw new NotGiven(answer?.refused);
    length += answer.body.length;
    if (length > LONGEST) throw new TooLong();
    return JSON.parse(answer.body);
  }

  return {
    get(path) {
      const known = asked.get(path) ?? ask(path);
      asked.set(path, known);
      return known;
    },
    paths: () => [...asked.keys()],
  };
}

/** Runs in the page, apart from its scripts. A redirect leads to a sign-in or elsewhere, so it is none of ours. */
async function getInPage(address: string, most: number, patience: number): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const type = response.headers.get('content-type') ?? '';
    if (response.status !== 200) return { refused: response.status };
    if (!/\bjson\b/.test(type)) return undefined;
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let body = '';
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
      body += piece.value;
      if (body.length > most) {
        await reader?.cancel();
        return 'too-long';
      }
    }
    return { body };
  } catch {
    return undefined;
  }
}
