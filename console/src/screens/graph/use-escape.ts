import { useEffect, useRef } from 'react';

/** Does something on Escape, wherever on the screen the focus is; undefined while there is nothing to be done. */
export function useEscape(act: (() => void) | undefined): void {
  const now = useRef(act);
  useEffect(() => {
    now.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !hasItsOwn(event.target)) now.current?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** A list that is open closes by Escape, a dialog too, and a search with words in it becomes empty. */
function hasItsOwn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('select, dialog') !== null ||
    (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '')
  );
}
