import { browser } from '../browser.ts';

/** How often work under way calls the browser, in milliseconds: a worker silent for 30 s is stopped. */
const CALL = 20_000;

/**
 * Keeps the worker alive while something goes on that the browser does not count: a request under way, and in
 * Firefox a person at the sign-in window.
 */
export async function stayAwake<Value>(work: () => Promise<Value>): Promise<Value> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), CALL);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}
