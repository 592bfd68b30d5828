import type { TextOrder } from './answers.ts';
import type { FieldPlace } from './bookmark.ts';
import { writeField } from './editors/native-field.ts';
import { isProtected, isShown, isTextField, isWritable, type TextField } from './fields.ts';
import type { Outcome, Refused } from './outcome.ts';
import { passageOf, relocate } from './relocate.ts';
import { addressHere, standIn } from './stand-in.ts';

/** Puts an answer into a native field, if the passage still stands in it. */
export function insertIntoField(place: FieldPlace, order: Omit<TextOrder, 'jobId'>): Outcome {
  const found = passageIn(place);
  if ('landed' in found) return found;
  const { field, start } = found;
  const { text, simplified } = order.answer;
  const end = start + place.passage.text.length;
  const value = field.value;
  const [from, to, written] =
    order.mode === 'replace'
      ? [start, end, text]
      : order.mode === 'top'
        ? [0, 0, `${text}${field instanceof HTMLInputElement ? ' ' : '\n\n'}`]
        : below(value, end, text);
  const answer = writeField(field, from, to, written);
  if (!answer.landed) return answer;
  // One line takes the lines of an answer as one.
  const joined = field instanceof HTMLInputElement && /\n./.test(text.trim());
  const passage = passageOf(field.value, from, to + field.value.length - value.length);
  return {
    ...answer,
    simplified: simplified || joined,
    written: { kind: 'field', place: { ...place, field, passage }, original: value.slice(from, to) },
  };
}

/** The field as it is now, and where the passage stands in it; or why nothing can be written there. */
function passageIn(place: FieldPlace): { field: TextField; start: number } | Refused {
  const here = addressHere() === place.address;
  const holds = ({ value }: HTMLElement & { value: string }) =>
    relocate(value, place.passage, false) !== undefined;
  const field = here || place.field.isConnected ? standIn(place.field, place.signature, holds) : undefined;
  if (field === undefined) return { landed: false, code: 'place_changed' };
  // The page may have turned the field into another kind since (R27).
  if (!isTextField(field) || isProtected(field) || !isWritable(field) || !isShown(field))
    return { landed: false, code: 'target_read_only' };
  // Another field, or one that shows another document now, has to have it between the very same words.
  const start = relocate(field.value, place.passage, here && field === place.field);
  return start === undefined ? { landed: false, code: 'place_changed' } : { field, start };
}

/** On lines of its own behind the line that the passage ends in, apart from what follows. */
function below(value: string, end: number, text: string): readonly [from: number, to: number, text: string] {
  const next = value.indexOf('\n', end);
  const at = next === -1 ? value.length : next;
  const rest = value.slice(at);
  return [at, at, `\n\n${text}${/^\n[^\n]/.test(rest) ? '\n' : ''}`];
}
