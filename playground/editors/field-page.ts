import { plainTextOfHtml } from './blocks-of-html.ts';
import { goElsewhere } from './expose.ts';
import type { EditorPage } from './page.ts';
import { caretInField, selectInField } from './select-in-field.ts';

/** A page of one native field, which is the host, in the given element or shadow root. */
export function fieldPage(home: HTMLElement | ShadowRoot, name: 'textarea' | 'input'): EditorPage {
  let field = document.createElement(name);
  replaceBy('');
  return {
    packages: {},
    async load(html) {
      replaceBy(fieldValueOf(html, name));
    },
    text: () => field.value,
    facts: () => [],
    select: (from, to) => selectInField(field, from, to),
    caret: (after) => caretInField(field, after),
    blur: goElsewhere,
    async rerender() {
      replaceBy(field.value);
    },
    async collaborate(find, replace) {
      field.value = field.value.replace(find, () => replace);
    },
  };

  /** Another element has no undo history of the one before. */
  function replaceBy(value: string): void {
    field.remove();
    field = document.createElement(name);
    field.id = 'note';
    field.name = 'note';
    field.dataset.testid = 'host';
    field.setAttribute('aria-label', 'Note');
    field.value = value;
    home.append(field);
  }
}

/** HTML as the value of a field: an `<input>` has one line. */
export function fieldValueOf(html: string, name: 'textarea' | 'input'): string {
  const text = plainTextOfHtml(html);
  return name === 'input' ? text.replace(/\s+/g, ' ') : text;
}
