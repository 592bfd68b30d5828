import { type RefObject, useEffect, useRef } from 'react';
import { isComposing } from '../composing.ts';
import { isDialogOpen } from '../dialog-open.ts';

/**
 * Gives the search field the focus, as its screen appears and whenever a letter is typed beside it, as in menus. A key that
 * `takes` says it took means there what it means in the field.
 */
export function useTypeAhead(
  field: RefObject<HTMLInputElement | null>,
  takes: (event: KeyboardEvent) => boolean,
): void {
  const taking = useRef(takes);
  useEffect(() => {
    taking.current = takes;
  });
  useEffect(() => {
    field.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, target } = event;
      const letter = key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
      if (isDialogOpen() || isComposing(event) || !letter || isTyping(target)) return;
      if (taking.current(event)) return;
      // The key itself follows the focus, and lands in the field.
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

/** Whether a key goes into a text, or has a meaning of its own where it was pressed. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
