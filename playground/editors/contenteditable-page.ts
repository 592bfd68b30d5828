import { factsOfHtml, textOfHtml } from './blocks-of-html.ts';
import { goElsewhere } from './expose.ts';
import type { EditorPage } from './page.ts';
import { caretInHost, replaceInHost, selectInHost } from './select-in-host.ts';

/**
 * A page of one contenteditable element without a framework, which is the host, in the given element or shadow root.
 * What it shows is its model.
 */
export function contenteditablePage(home: HTMLElement | ShadowRoot): EditorPage {
  let host = document.createElement('div');
  replaceBy('');
  return {
    packages: {},
    async load(html) {
      replaceBy(html);
    },
    text: () => textOfHtml(host.innerHTML),
    facts: () => factsOfHtml(host.innerHTML),
    select: (from, to) => selectInHost(host, from, to),
    caret: (after) => caretInHost(host, after),
    blur: goElsewhere,
    async rerender() {
      replaceBy(host.innerHTML);
    },
    async collaborate(find, replace) {
      replaceInHost(host, find, replace);
    },
  };

  /** Another element has no undo history of the one before. */
  function replaceBy(html: string): void {
    host.remove();
    host = document.createElement('div');
    host.contentEditable = 'true';
    host.dataset.testid = 'host';
    host.setAttribute('role', 'textbox');
    host.setAttribute('aria-multiline', 'true');
    host.setAttribute('aria-label', 'Note');
    host.innerHTML = html;
    home.append(host);
  }
}
