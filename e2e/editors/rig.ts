import { test as base, expect, type Page, type Worker } from '@playwright/test';
import type { TextFormat } from '@sidenote/contract/wire';
import type { Fact } from '@sidenote/playground/editors/page';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { startPlayground } from '@sidenote/playground/server';
import { writtenAnswer } from '../../src/background/written-answer.ts';
import type { InsertAnswer, InsertMode, InsertOrder, ReadAnswer } from '../../src/content/answers.ts';
import { attachPanel, launchBrowser, pressToolbarButton, serviceWorker } from '../rig/browser.ts';
import { DIST } from '../rig/test.ts';

type Found = ReadAnswer & { found: true };

/** A page with an editor, and what the extension does in it on a click: the built script, in its own world. */
export interface Bench {
  readonly page: Page;
  /** Opens an editor's page; one that is open already is left as it is. */
  open(id: string): Promise<void>;
  /** Gives the editor a document. */
  load(html: string): Promise<void>;
  /** Reads the selection, wherever in the page it is. */
  read(): Promise<Found>;
  tryToRead(): Promise<ReadAnswer>;
  /** Puts an answer, in Markdown unless told, where the text was read last. */
  insert(answer: string, mode?: InsertMode, format?: TextFormat): Promise<InsertAnswer>;
  /** Takes the answer out again, and puts back what was read. */
  back(): Promise<InsertAnswer>;
  /** From now on the page swallows every paste, until it is opened anew. */
  deafen(): Promise<void>;
  reopen(): Promise<void>;
  /** The document's text, and its formatting, in the words of the editor's own model. */
  text(): Promise<string>;
  facts(): Promise<readonly Fact[]>;
  select(from: string, to?: string): Promise<void>;
  /** The packages that make the editor, with their versions. */
  packages(): Promise<string>;
  /** Calls another method of the page; false where the page has none of the name. */
  call(method: 'caret' | 'blur' | 'rerender' | 'collaborate', ...args: string[]): Promise<boolean>;
}

export const test = base.extend<object, { bench: Bench }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const playground = await startPlayground({ editors: await prepareEditors() });
      const context = await launchBrowser({ dist: DIST, playground });
      const page = context.pages()[0] ?? (await context.newPage());
      // One press of the button lets the extension into the tab for as long as it stays on this site.
      await page.goto(playground.editorUrl('textarea'));
      await pressToolbarButton(context, page);
      await (await attachPanel(context)).close();
      await use(benchOn(page, await serviceWorker(context), playground.editorUrl));
      await context.close();
      await playground.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

function benchOn(page: Page, worker: Worker, urlOf: (id: string) => string): Bench {
  let last: { documentId: string; answer: Found } | undefined;
  const tryToRead = async () => {
    const { answer, documentId } = await readInPage(worker);
    last = answer.found ? { answer, documentId } : undefined;
    return answer;
  };
  return {
    page,
    tryToRead,
    open: async (id) => {
      if (page.url() === urlOf(id)) return;
      await page.goto(urlOf(id));
      await page.locator('html[data-ready="true"]').waitFor();
    },
    load: async (html) => {
      await page.bringToFront();
      await page.evaluate((given) => window.editor.load(given), html);
    },
    read: async () => {
      const answer = await tryToRead();
      if (!answer.found) throw new Error(`nothing was read: ${answer.code}`);
      return answer;
    },
    deafen: () =>
      page.evaluate(() => {
        const windows = [
          window,
          ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow),
        ];
        const swallow = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        for (const view of windows) {
          for (const type of ['paste', 'beforeinput'])
            view?.addEventListener(type, swallow, { capture: true });
        }
      }),
    reopen: async () => {
      await page.reload();
      await page.locator('html[data-ready="true"]').waitFor();
    },
    insert: async (text, mode = 'replace', format = 'markdown') => {
      if (last === undefined) throw new Error('nothing was read');
      const { answer, documentId } = last;
      const order = { jobId: 'job', mode, answer: writtenAnswer(text, format, answer) };
      return insertIntoPage(worker, documentId, order);
    },
    back: async () => {
      if (last === undefined) throw new Error('nothing was read');
      return takeBackInPage(worker, last.documentId);
    },
    text: () => page.evaluate(() => window.editor.text()),
    facts: () => page.evaluate(() => window.editor.facts()),
    select: (from, to) => page.evaluate(([a = '', b]) => window.editor.select(a, b), [from, to] as const),
    packages: async () => {
      const named = await page.evaluate(() => window.editor.packages);
      return Object.entries(named)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ');
    },
    call: (method, ...args) =>
      page.evaluate(
        async ([name, given]) => {
          const run = window.editor[name] as ((...args: string[]) => Promise<void>) | undefined;
          await run?.call(window.editor, ...given);
          return run !== undefined;
        },
        [method, args] as const,
      ),
  };
}

/** Reads as the worker does on a click: all frames that the browser lets it into, and the one that was meant. */
async function readInPage(worker: Worker): Promise<{ answer: ReadAnswer; documentId: string }> {
  const results = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    await chrome.scripting.executeScript({
      target,
      files: ['src/content/injected.js', 'src/content/injected-writing.js'],
    });
    const answers = await chrome.scripting.executeScript({
      target,
      func: () => globalThis.sidenote?.read('job'),
    });
    return answers.map(({ result, documentId }) => ({ result, documentId }));
  });
  const answers = results.flatMap(({ result, documentId }) =>
    result ? [{ answer: result, documentId }] : [],
  );
  const found = answers.filter(({ answer }) => answer.found);
  const best = found.find(({ answer }) => answer.found && answer.focused) ?? found[0] ?? answers[0];
  if (best === undefined) throw new Error('the page was not read at all');
  return best;
}

function insertIntoPage(worker: Worker, documentId: string, order: InsertOrder): Promise<InsertAnswer> {
  return worker.evaluate(
    async ([document, given]) => {
      const [tab] = await chrome.tabs.query({ active: true });
      try {
        const [injected] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1, documentIds: [document] },
          func: (ordered: InsertOrder) => globalThis.sidenoteWriting?.insert(ordered),
          args: [given],
        });
        return injected?.result ?? { landed: false, code: 'document_gone' as const };
      } catch {
        return { landed: false, code: 'document_gone' as const };
      }
    },
    [documentId, order] as const,
  );
}

function takeBackInPage(worker: Worker, documentId: string): Promise<InsertAnswer> {
  return worker.evaluate(async (document) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, documentIds: [document] },
      func: () => globalThis.sidenoteWriting?.takeBack('job'),
    });
    return injected?.result ?? { landed: false, code: 'document_gone' as const };
  }, documentId);
}

export { expect };
