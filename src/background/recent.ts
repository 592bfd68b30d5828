import { load, save } from './storage.ts';

/** More than these are no help to somebody who looks for one. */
const MOST = 4;

/**
 * Remembers what was used last, the latest first, by the key that it stands in the list with: names of actions, no text.
 * In memory alone: the browser forgets it as it closes, and we as the person signs out.
 */
export async function noteUsed(key: string): Promise<void> {
  const before = (await load('recent')) ?? [];
  await save('recent', [key, ...before.filter((one) => one !== key)].slice(0, MOST));
}
