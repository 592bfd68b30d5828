import { type Aim, aimAt } from './aim.ts';
import type { InsertOrder } from './answers.ts';
import type { HostPlace } from './bookmark.ts';
import { watchChanges, watchTyping } from './changes.ts';
import { knownEditor } from './editors/known-editor.ts';
import { type RichContent, writeRich } from './editors/rich-editor.ts';
import { hostOf, markdownOf, placeAt } from './host-place.ts';
import type { Outcome } from './outcome.ts';
import { type Expected, howLanded, type Landed, passageWith, setCaretBehind } from './read-back.ts';
import { isSelected, selectForEditor, until } from './settle.ts';
import { textIn, wordsOf } from './text-offsets.ts';

/** How long an editor may take, in milliseconds, to show formatting once the text is there. */
const FORMATTING_PATIENCE = 100;

/** How long an editor may take, in milliseconds, to write what reads as what was there. */
const UNCHANGED_PATIENCE = 300;

const changed: Outcome = { landed: false, code: 'place_changed' };
const refused: Outcome = { landed: false, code: 'editor_refused' };
const differs: Outcome = { landed: false, code: 'editor_differs' };

/** Puts an answer into an editable element, if the passage still stands in it, and reads the element back. */
export async function insertIntoHost(place: HostPlace, order: InsertOrder): Promise<Outcome> {
  const found = hostOf(place);
  if ('landed' in found) return found;
  const { host, find } = found;
  const aim = () => {
    const passage = find();
    return passage && aimAt(host, passage, order.mode);
  };
  const aimed = aim();
  if (aimed === undefined) return changed;

  const { content, expected } = prepare(host, order, aimed);
  const replaced = order.mode === 'replace' ? markdownOf(aimed.range) : '';
  const whole = textIn(host);
  if (!(await selectForEditor(host, () => aim()?.range))) return changed;
  // Editors may answer focus and selection by changing the page, and people go on while we wait.
  const wanted = { from: expected.before.length, to: whole.length - expected.after.length };
  const stands = () =>
    host.isConnected && host.isContentEditable && textIn(host) === whole && isSelected(host, wanted);
  const before = readBack(host, expected);
  const changes = watchChanges(host);
  const steps = await writeRich(host, content, stands);
  if (steps === undefined || steps === 0) {
    changes.stop();
    return steps === undefined ? changed : refused;
  }
  // An answer may read as what it replaces: then only a change of the page tells that it was written.
  if (before !== undefined) await until(changes.seen, UNCHANGED_PATIENCE);
  changes.stop();
  if (before !== undefined && before.how !== 'whole' && !changes.seen()) return refused;
  if (!(await until(() => readBack(host, expected) !== undefined))) {
    return textIn(host) === whole ? refused : differs;
  }
  // Where the text is as it should be, the formatting may still be on its way, and others may be writing already.
  let landed = readBack(host, expected);
  await until(() => {
    landed = readBack(host, expected) ?? landed;
    return landed?.how === 'whole';
  }, FORMATTING_PATIENCE);
  if (landed === undefined || landed.how === 'not') return differs;
  await setCaretBehind(host, landed.passage);
  const lost = order.mode === 'replace' && place.foreign;
  return {
    landed: true,
    undo: steps,
    simplified: expected.simplified || lost || landed.how === 'simplified',
    written: {
      kind: 'host',
      undo: steps,
      place: placeAt(place, host, landed.passage),
      markdown: markdownOf(landed.passage),
      original: { text: order.mode === 'replace' ? place.passage.text : '', markdown: replaced },
      typing: watchTyping(),
    },
  };
}

function readBack(host: HTMLElement, expected: Expected): { passage: Range; how: Landed } | undefined {
  const passage = passageWith(host, expected);
  return passage && { passage, how: howLanded(passage, host, expected) };
}

/** What is written, and what has to stand in the element afterwards. */
function prepare(
  host: HTMLElement,
  { mode, answer }: InsertOrder,
  aim: Aim,
): { content: RichContent; expected: Expected } {
  const apart = mode !== 'replace';
  const words = wordsOf(host);
  const { from, to } = words.offsets(aim.range);
  const whole = words.text();
  const around = { before: whole.slice(0, from), after: whole.slice(to), apart };
  const withGap = (content: string, gap: string) =>
    (aim.gap === 'before' ? gap : '') + content + (aim.gap === 'after' ? gap : '');
  if ('text' in answer) {
    const { text, simplified } = answer;
    const content = { html: undefined, plain: withGap(text, '\n\n') };
    return { content, expected: { ...around, texts: [text], features: [], simplified } };
  }
  const { html, inline, plain, texts, features } = answer;
  const blocks = apart && inline ? `<p>${html}</p>` : html;
  const command = withGap(blocks, aim.command);
  // Draft.js drops empty paragraphs from HTML, but keeps the lines of a plain text.
  const asText = apart && knownEditor(host)?.kind === 'draft';
  const written = aim.closed ? asWhole(blocks) : withGap(blocks, aim.html);
  return {
    content: { html: asText ? undefined : written, plain: withGap(plain, '\n'), command },
    expected: { ...around, texts, features, simplified: false },
  };
}

/** Tells ProseMirror's paste that the blocks begin and end where the HTML does. */
function asWhole(html: string): string {
  return html.replace(/^<\w+/, '$& data-pm-slice="0 0 []"');
}
