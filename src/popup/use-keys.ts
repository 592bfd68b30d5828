import { useEffect, useRef } from 'react';

/** How long a new screen takes no Enter or Escape, in milliseconds: they were meant for the one before. */
const SETTLING = 400;

/**
 * Enter and Escape for a whole screen. A focused control keeps its own Enter, and neither key counts while an
 * input method is composing: there Enter picks a candidate.
 */
export function useKeys(keys: { enter?: (() => void) | undefined; escape?: (() => void) | undefined }): void {
  const shown = useRef(0);
  useEffect(() => {
    shown.current = performance.now();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.repeat) return;
      const settling = performance.now() - shown.current < SETTLING;
      const onControl =
        event.target instanceof Element &&
        event.target.closest('button, input, textarea, select, summary, a');
      const act =
        event.key === 'Escape' ? keys.escape : event.key === 'Enter' && !onControl ? keys.enter : undefined;
      if (act === undefined) return;
      event.preventDefault();
      if (!settling) act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
}
