import { settled } from './expose.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Focuses a field and selects from the beginning of `from` to the end of the first `to` after it. */
export async function selectInField(field: Field, from: string, to = from): Promise<void> {
  const start = positionOf(from, field, 0);
  await setSelection(field, start, positionOf(to, field, start) + to.length);
}

/** Focuses a field and sets the caret behind the first `after`. */
export async function caretInField(field: Field, after: string): Promise<void> {
  const position = positionOf(after, field, 0) + after.length;
  await setSelection(field, position, position);
}

function positionOf(text: string, field: Field, from: number): number {
  const position = field.value.indexOf(text, from);
  if (position < 0) throw new Error(`The field holds no ${text}.`);
  return position;
}

async function setSelection(field: Field, start: number, end: number): Promise<void> {
  field.focus();
  field.setSelectionRange(start, end);
  await settled();
}
