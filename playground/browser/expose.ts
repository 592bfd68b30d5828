/** Hangs what tests may ask of a page on `window.playground`. */
export function expose(api: Readonly<Record<string, unknown>>): void {
  Object.defineProperty(window, 'playground', { value: Object.freeze(api) });
}

/** The element a page's script stands on; a page without it is a mistake in the page. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} with the id "${id}".`);
  return found;
}
