import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../e2e/rig/browser.ts';

/** A browser and a site of our own whose pages have a precise clock. */
export interface Site {
  readonly version: string;
  open(): Promise<OpenPage>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A page, and the injected script in a world of its own in it, as an extension's content script has one. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** A new isolated world without the script. */
  world(): Promise<World>;
  close(): Promise<void>;
}

export interface World {
  /** Runs source text, as `scripting.executeScript` does with a file. */
  load(source: string): Promise<void>;
  /** Calls a function in the world. It is sent as its source: it must use nothing from around it. */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

export async function openSite(): Promise<Site> {
  const server = createServer((_, response) => {
    // Isolated from other origins, a page's clock is exact to 5 µs instead of 100 µs.
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  });
  return {
    version: browser.version(),
    async open() {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const session = await page.context().newCDPSession(page);
      return { page, session, world: () => newWorld(session), close: () => page.close() };
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let worlds = 0;

async function newWorld(session: CDPSession): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  worlds += 1;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench-${worlds}`,
  });
  return {
    async load(source) {
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: source,
        contextId: executionContextId,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    },
    async run<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: fn.toString(),
        executionContextId,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as R;
    },
  };
}
