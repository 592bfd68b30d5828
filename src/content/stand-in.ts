import { shadowOf } from './focus.ts';

/**
 * An element that was read from or, where the page threw it away and built it anew, the one that stands in its
 * place: of the same kind and with the same names, and the only such one that holds the passage.
 */
export function standIn<Kind extends HTMLElement>(
  old: Kind,
  signature: string,
  holds: (candidate: Kind) => boolean,
): Kind | undefined {
  if (old.isConnected) return old;
  const isAlike = (element: Element): element is Kind => signatureOf(element) === signature;
  const alike = everywhere(old.tagName).filter(isAlike).filter(holds);
  return alike.length === 1 ? alike[0] : undefined;
}

/** The page's address by which one document is told from another: a page may show the next one without being left. */
export function addressHere(): string {
  return location.origin + location.pathname + location.search;
}

/**
 * What a rebuilt element keeps, to be noted while it stands: editors undress what they leave. Its id is often
 * generated anew, its classes say what state it is in.
 */
export function signatureOf(element: Element): string {
  const names = ['type', 'name', 'role', 'aria-label', 'data-testid', 'contenteditable'];
  return JSON.stringify([element.tagName, ...names.map((name) => element.getAttribute(name))]);
}

/** All elements of a kind, those in shadow roots too. It walks through the whole page, so only when it must. */
function everywhere(tag: string, root: ParentNode = document): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const shadow = shadowOf(element);
    const inside = shadow === null ? [] : everywhere(tag, shadow);
    return element.tagName === tag ? [element, ...inside] : inside;
  });
}
