import { type ChangeEvent, type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { goElsewhere, place } from './expose.ts';
import { fieldValueOf } from './field-page.ts';
import { version } from './node_modules/react/package.json';
import type { EditorPage } from './page.ts';
import { caretInField, selectInField } from './select-in-field.ts';

interface State {
  readonly value: string;
  /** Another key is another element. */
  readonly key: number;
}

/**
 * A page of one field that React controls, which is the host; `text` is React's state. Submits of its form are
 * counted in `<html data-submits>`.
 */
export function reactFieldPage(name: 'textarea' | 'input'): EditorPage {
  let state: State = { value: '', key: 0 };
  let setState: (next: State) => void = () => undefined;
  const set = (next: State) => flushSync(() => setState(next));
  document.documentElement.dataset.submits = '0';
  const root = createRoot(place());
  flushSync(() => root.render(<Form />));

  return {
    packages: { react: version },
    async load(html) {
      set({ value: fieldValueOf(html, name), key: state.key + 1 });
    },
    text: () => state.value,
    facts: () => [],
    select: (from, to) => selectInField(field(), from, to),
    caret: (after) => caretInField(field(), after),
    blur: goElsewhere,
    async rerender() {
      set({ ...state, key: state.key + 1 });
    },
    async collaborate(find, replace) {
      set({ ...state, value: state.value.replace(find, () => replace) });
    },
  };

  function Form() {
    [state, setState] = useState(state);
    const attributes = {
      id: 'note',
      name: 'note',
      'data-testid': 'host',
      'aria-label': 'Note',
      value: state.value,
      onChange: (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) =>
        setState({ ...state, value: event.target.value }),
    };
    return (
      <form onSubmit={countSubmit}>
        {name === 'input' ? (
          <input key={state.key} {...attributes} />
        ) : (
          <textarea key={state.key} {...attributes} />
        )}
      </form>
    );
  }
}

function countSubmit(event: FormEvent): void {
  event.preventDefault();
  const { dataset } = document.documentElement;
  dataset.submits = String(Number(dataset.submits) + 1);
}

function field(): HTMLTextAreaElement | HTMLInputElement {
  const found = document.querySelector<HTMLTextAreaElement | HTMLInputElement>('#note');
  if (found === null) throw new Error('React shows no field.');
  return found;
}
