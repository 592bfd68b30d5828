import type { TextOrder } from './answers.ts';
import type { CodePlace } from './bookmark.ts';
import {
  codeInput,
  focusCode,
  isAlone,
  linesAround,
  pasteCode,
  sameEditor,
  selectedCode,
} from './editors/code-editor.ts';
import type { Outcome } from './outcome.ts';
import { until } from './settle.ts';

/** How long an editor may take, in milliseconds, to be where it was when it was left. */
const SELECTION_PATIENCE = 300;

/**
 * Puts an answer into a code editor. Only what is still selected there can be written over: the caret of these
 * editors is theirs, and cannot be set from outside.
 */
export async function insertIntoCode(place: CodePlace, order: TextOrder): Promise<Outcome> {
  const editor = sameEditor(place.editor, place.signature);
  const input = editor && codeInput(editor, place.input);
  if (editor === undefined || input === undefined) return { landed: false, code: 'place_changed' };
  await focusCode(input);
  // An editor that was left takes a moment to show its selection again.
  const isSelected = () =>
    selectedCode(editor, input) === place.text &&
    (place.lines === undefined || linesAround(editor) === place.lines || isAlone(editor, place.text));
  if (!(await until(isSelected, SELECTION_PATIENCE))) return { landed: false, code: 'place_changed' };
  const { text, simplified } = order.answer;
  // There is no way back from here but the editor's own undo: what was written is not selected any more.
  const landing = { landed: true, undo: 1, simplified, written: undefined } as const;
  if (order.mode === 'replace' && text === place.text) return landing;
  const landed = await pasteCode(editor, input, order.mode === 'replace' ? text : below(place.text, text));
  if (landed === 'landed') return landing;
  return { landed: false, code: landed === 'refused' ? 'editor_refused' : 'editor_differs' };
}

/** What is selected is written once more with the answer behind it: one paste, one undo. */
function below(selected: string, text: string): string {
  return `${selected.replace(/\n$/, '')}\n\n${text}${selected.endsWith('\n') ? '\n' : ''}`;
}
