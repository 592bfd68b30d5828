import { element, expose } from './expose.ts';

// Pages hear of changes through input events and through nothing else, as most sites do: text that is written into
// a field without one never becomes "unsaved", and would be lost.

const heard: { readonly field: string; readonly kind: string }[] = [];
const state = element('state', HTMLElement);

document.addEventListener('input', (event) => {
  const field = event.target instanceof HTMLElement ? event.target.dataset.testid : undefined;
  if (field === undefined) return;
  heard.push({ field, kind: event instanceof InputEvent ? event.inputType : '' });
  state.textContent = 'Unsaved changes';
});

for (const button of document.querySelectorAll('[data-save]')) {
  button.addEventListener('click', () => {
    state.textContent = 'Saved';
  });
}

expose({ heard: () => [...heard] });
