import { useEffect } from 'react';

/**
 * Keeps the focus where somebody can go on. A control that goes, or is switched off, takes the focus with it to nowhere,
 * and a keyboard or screen reader would begin at the top again: then the heading of what is shown has it, or that of the
 * section that it was in.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let section: Element | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      // Looked for while it stands there: afterwards nothing tells where it was.
      section = last?.closest('section') ?? null;
    };
    const keep = () => {
      if (document.activeElement !== document.body || last === null) return;
      if (last.isConnected && !last.matches(':disabled')) return;
      headingOf(section)?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(keep);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', onFocus);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** The heading to go on from: behind a dialog, or the upper one of two, nothing can have the focus. */
function headingOf(section: Element | null): HTMLElement | null {
  const own = section?.isConnected ? section.querySelector<HTMLElement>('h3[tabindex]') : null;
  const shown = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  return own ?? shown.querySelector<HTMLElement>('.title, dialog h2');
}
