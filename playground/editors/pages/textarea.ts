import { plainTextOfHtml } from '../blocks-of-html.ts';
import { expose, goElsewhere, place } from '../expose.ts';
import { caretInField, selectInField } from '../select-in-field.ts';

/** The host is the `<textarea>`. */
let field = freshField('');

expose({
  packages: {},
  async load(html) {
    replaceBy(freshField(plainTextOfHtml(html)));
  },
  text: () => field.value,
  facts: () => [],
  select: (from, to) => selectInField(field, from, to),
  caret: (after) => caretInField(field, after),
  blur: goElsewhere,
  async rerender() {
    replaceBy(freshField(field.value));
  },
  async collaborate(find, replace) {
    field.value = field.value.replace(find, () => replace);
  },
});

function freshField(value: string): HTMLTextAreaElement {
  const fresh = document.createElement('textarea');
  fresh.id = 'note';
  fresh.name = 'note';
  fresh.dataset.testid = 'host';
  fresh.setAttribute('aria-label', 'Note');
  fresh.value = value;
  return fresh;
}

/** Another element has no undo history of the one before. */
function replaceBy(fresh: HTMLTextAreaElement): void {
  field.remove();
  field = fresh;
  place().append(field);
}
