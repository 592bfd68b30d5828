import { notices, openPanels, refreshPanels } from './panels.ts';
import { forget, save } from './storage.ts';
import { somethingWaits, updateState } from './update-state.ts';

/**
 * How often the worker looks whether an answer or a vote still waits, in milliseconds: looking is what keeps it awake, and a
 * worker silent for 30 s is stopped. A browser that finds the extension asleep may update it at once, and with the old
 * version goes its memory.
 */
const LOOK = 20_000;

/** Ends when the worker does; the next one starts it again. */
let holding: ReturnType<typeof setInterval> | undefined;

/** A newer version was fetched, and the browser leaves it to us when to take it. */
export async function updateAvailable(): Promise<void> {
  await save('updateReady', true);
  await refreshPanels();
  await updateWhenQuiet();
}

/** Takes a newer version as soon as nobody is looking and nothing waits: the browser forgets all else with the old. */
export async function updateWhenQuiet(): Promise<void> {
  if (openPanels() > 0 || notices.signInStep !== undefined || (await somethingWaits())) return;
  await updateNow();
}

/** The same for a person who asks for it in an open panel. An answer that waits elsewhere still comes first. */
export async function updateNow(): Promise<void> {
  if ((await updateState()) !== 'ready') return;
  // Where the browser could not take it after all, the same version must not reload for ever.
  await forget('updateReady');
  chrome.runtime.reload();
}

/** Follows what happens to answers and votes: while one waits the worker stays awake, and when none does an update is taken. */
export async function followAnswers(): Promise<void> {
  const waiting = await somethingWaits();
  clearInterval(holding);
  if (!waiting) return updateWhenQuiet();
  holding = setInterval(async () => {
    // No change says that a vote has waited long enough.
    if (!(await somethingWaits())) await followAnswers();
  }, LOOK);
}
