import { useEffect, useRef } from 'react';
import { isComposing } from './composing.ts';
import { isDialogOpen } from './dialog-open.ts';

/** How long a new screen takes no Enter or Escape, in milliseconds: they were meant for the one before. */
const SETTLING = 400;

/**
 * Enter and Escape for a whole screen. A focused control keeps its own Enter, if it has one, and neither key counts while
 * an input method is composing: there Enter picks a candidate.
 *
 * @param shows what the keys are about; as it changes, the screen is as good as a new one
 */
export function useKeys(
  keys: { enter?: (() => void) | undefined; escape?: (() => void) | undefined },
  shows = '',
): void {
  const shown = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is not read, its change is what counts
  useEffect(() => {
    shown.current = performance.now();
  }, [shows]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isDialogOpen() || isComposing(event)) return;
      const settling = performance.now() - shown.current < SETTLING;
      const onControl =
        event.target instanceof Element &&
        event.target.closest('button, input:not([type="checkbox"]), textarea, select, summary, a');
      const act =
        event.key === 'Escape' ? keys.escape : event.key === 'Enter' && !onControl ? keys.enter : undefined;
      if (act === undefined) return;
      // Also of a key that is held down, or too early: Chromium closes a popup on each Escape that nobody took.
      event.preventDefault();
      if (!settling && !event.repeat) act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
}
