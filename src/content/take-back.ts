import { bare } from '@sidenote/contract/markdown/text';
import type { InsertAnswer } from './answers.ts';
import { findWritten, keepWritten, type WrittenInField, type WrittenInHost } from './bookmark.ts';
import { undoIn } from './editors/undo.ts';
import { hostOf, markdownOf } from './host-place.ts';
import { insertIntoField } from './into-field.ts';
import type { Refused, Writing } from './outcome.ts';
import { until } from './settle.ts';
import { rangeAt, textIn, wordsOf } from './text-offsets.ts';

/**
 * Takes an answer out of the page again, so that what it replaced stands there as before, and reads the place back. If
 * what stands there is not what was written any more, nothing is touched.
 */
export async function takeBack(jobId: string): Promise<InsertAnswer> {
  const written = findWritten(jobId);
  if (written === undefined) return { landed: false, code: 'document_gone' };
  const answer = written.kind === 'host' ? await undoInHost(written) : writeBack(written);
  if (!answer.landed) return answer;
  keepWritten(jobId, undefined);
  return { ...answer, takesBack: false };
}

/** In a native field the original is written, letter for letter: the browser's undo is one for the whole page. */
function writeBack({ place, original }: WrittenInField): Writing {
  const outcome = insertIntoField(place, { mode: 'replace', answer: { text: original, simplified: false } });
  if (!outcome.landed)
    return { ...outcome, code: outcome.code === 'place_changed' ? 'written_changed' : outcome.code };
  const { landed, undo, simplified } = outcome;
  return { landed, undo, simplified };
}

const changed: Refused = { landed: false, code: 'written_changed' };

/**
 * In an editor its own undo brings back more than we have read, and leaves nothing behind; but only as long as nobody
 * has gone on writing, which it would take back first.
 */
async function undoInHost({ place, markdown, original, undo, typing }: WrittenInHost): Promise<Writing> {
  if (typing.seen()) return { landed: false, code: 'written_on' };
  const found = hostOf(place);
  if ('landed' in found) return found.code === 'place_changed' ? changed : found;
  const { host, find } = found;
  const range = find();
  if (range === undefined || markdownOf(range) !== markdown) return changed;
  const words = wordsOf(host);
  const { from, to } = words.offsets(range);
  const whole = words.text();
  const wanted = bare(whole.slice(0, from) + original.text + whole.slice(to));
  const isBack = () => bare(textIn(host)) === wanted;
  await undoIn(host, undo);
  if (!(await until(isBack)))
    return { landed: false, code: textIn(host) === whole ? 'editor_refused' : 'editor_differs' };
  const back = original.text === '' ? undefined : rangeAt(host, from, original.text.length);
  const simplified = back !== undefined && markdownOf(back) !== original.markdown;
  return { landed: true, undo: 0, simplified };
}
