import { useEffect } from 'react';

/**
 * Enter and Escape for a whole screen. A focused control keeps its own Enter, and neither key counts while an
 * input method is composing: there Enter picks a candidate.
 */
export function useKeys(keys: { enter?: (() => void) | undefined; escape?: (() => void) | undefined }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.repeat) return;
      const onControl = event.target instanceof Element && event.target.closest('button, input, summary, a');
      const act =
        event.key === 'Escape' ? keys.escape : event.key === 'Enter' && !onControl ? keys.enter : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
}
