import type { InsertAnswer, TextOrder } from './answers.ts';
import type { FieldPlace } from './bookmark.ts';
import { writeField } from './editors/native-field.ts';
import { isProtected, isTextField, isWritable } from './fields.ts';
import { relocate } from './relocate.ts';
import { standIn } from './stand-in.ts';

/** Puts an answer into a native field, if the passage still stands in it. */
export function insertIntoField(place: FieldPlace, order: TextOrder): InsertAnswer {
  const field = standIn(
    place.field,
    place.signature,
    ({ value }) => relocate(value, place.passage) !== undefined,
  );
  if (field === undefined) return { landed: false, code: 'place_changed' };
  // The page may have turned the field into another kind since (R27).
  if (!isTextField(field) || isProtected(field) || !isWritable(field))
    return { landed: false, code: 'target_read_only' };
  const start = relocate(field.value, place.passage);
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
  return answer.landed ? { ...answer, simplified } : answer;
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
