import type { Browser } from 'webextension-polyfill';

/** What the browser offers to extensions, all of it with promises: Firefox calls it `browser`, Chromium `chrome`. */
export const browser: Browser = named('browser') ?? named('chrome');

function named(name: string) {
  return Reflect.get(globalThis, name);
}
