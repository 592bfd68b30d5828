import type { InsertAnswer, TextOrder } from './answers.ts';
import type { FieldPlace } from './bookmark.ts';
import { writeField } from './editors/native-field.ts';
import { isProtected, isTextField, isWritable } from './fields.ts';
import { relocate } from './relocate.ts';
import { addressHere, standIn } from './stand-in.ts';

/** Puts an answer into a native field, if the passage still stands in it. */
export function insertIntoField(place: FieldPlace, order: TextOrder): InsertAnswer {
  const here = addressHere() === place.address;
  const holds = ({ value }: HTMLElement & { value: string }) =>
    relocate(value, place.passage, false) !== undefined;
  const field = here || place.field.isConnected ? standIn(place.field, place.signature, holds) : undefined;
  if (field === undefined) return { landed: false, code: 'place_changed' };
  // The page may have turned the field into another kind since (R27).
  if (!isTextField(field) || isProtected(field) || !isWritable(field))
    return { landed: false, code: 'target_read_only' };
  // Another field, or one that shows another document now, has to have it between the very same words.
  const start = relocate(field.value, place.passage, here && field === place.field);
  if (start === undefined) return { landed: false, code: 'place_changed' };
  const { text, simplified } = order.answer;
  const end = start + place.passage.text.length;
  const write = (from: number, to: number, written: string) => writeField(field, from, to, written);
  const answer =
    order.mode === 'replace'
      ? write(start, end, text)
      : order.mode === 'top'
        ? write(0, 0, `${text}${field instanceof HTMLInputElement ? ' ' : '\n\n'}`)
        : below(field.value, end, text, write);
  // One line takes the lines of an answer as one.
  const joined = field instanceof HTMLInputElement && /\n./.test(text.trim());
  return answer.landed ? { ...answer, simplified: simplified || joined } : answer;
}

/** On lines of its own behind the line that the passage ends in, apart from what follows. */
function below(
  value: string,
  end: number,
  text: string,
  write: (from: number, to: number, written: string) => InsertAnswer,
): InsertAnswer {
  const next = value.indexOf('\n', end);
  const at = next === -1 ? value.length : next;
  const rest = value.slice(at);
  return write(at, at, `\n\n${text}${/^\n[^\n]/.test(rest) ? '\n' : ''}`);
}
