import { type Aim, aimAt } from './aim.ts';
import type { InsertAnswer, InsertOrder } from './answers.ts';
import type { HostPlace } from './bookmark.ts';
import { watchChanges } from './changes.ts';
import { knownEditor } from './editors/known-editor.ts';
import { type RichContent, writeRich } from './editors/rich-editor.ts';
import { type Expected, landedWhole, passageWith, setCaretBehind } from './read-back.ts';
import { relocate } from './relocate.ts';
import { selectForEditor, until } from './settle.ts';
import { standIn } from './stand-in.ts';
import { rangeAt, textIn, wordsOf } from './text-offsets.ts';

/** How long an editor may take, in milliseconds, to show formatting once the text is there. */
const FORMATTING_PATIENCE = 100;

/** How long an editor may take, in milliseconds, to write what reads as what was there. */
const UNCHANGED_PATIENCE = 300;

/** Puts an answer into an editable element, if the passage still stands in it, and reads the element back. */
export async function insertIntoHost(place: HostPlace, order: InsertOrder): Promise<InsertAnswer> {
  const changed: InsertAnswer = { landed: false, code: 'place_changed' };
  const refused: InsertAnswer = { landed: false, code: 'editor_refused' };
  const host = standIn(
    place.host,
    place.signature,
    (candidate) => findPassage(place, candidate) !== undefined,
  );
  if (host === undefined) return changed;
  if (!host.isContentEditable) return { landed: false, code: 'target_read_only' };
  const found = findPassage(place, host);
  if (found === undefined) return changed;

  const aim = aimAt(host, found, order.mode);
  if (aim === undefined) return changed;
  const aimed = () => {
    const passage = findPassage(place, host);
    return passage && aimAt(host, passage, order.mode)?.range;
  };
  const { content, expected } = prepare(host, order, aim);
  const whole = textIn(host);
  if (!(await selectForEditor(host, aimed))) return changed;
  // Editors may have answered the selection by changing the page; then the place is not what was found.
  if (textIn(host) !== whole) return changed;
  const changes = watchChanges(host);
  const steps = await writeRich(host, content);
  const landed = () => passageWith(host, expected);
  // An answer may read as what it replaces: then only a change of the page tells that it was written.
  if (steps > 0 && landed() !== undefined) await until(changes.seen, UNCHANGED_PATIENCE);
  changes.stop();
  if (steps === 0) return refused;
  const differs: InsertAnswer = { landed: false, code: 'editor_differs' };
  if (!(await until(() => landed() !== undefined))) return textIn(host) === whole ? refused : differs;
  // Where the text is as it was, the formatting may still be on its way.
  const isWhole = () => {
    const passage = landed();
    return passage !== undefined && landedWhole(passage, host, expected);
  };
  const simplified = expected.simplified || !(await until(isWhole, FORMATTING_PATIENCE));
  const passage = landed();
  if (passage === undefined) return differs;
  await setCaretBehind(host, passage);
  return {
    landed: true,
    undo: steps,
    simplified,
  };
}

function findPassage({ range, passage }: HostPlace, host: HTMLElement): Range | undefined {
  if (host.contains(range.commonAncestorContainer) && textOfRange(host, range) === passage.text) {
    return range.cloneRange();
  }
  const start = relocate(textIn(host), passage);
  return start === undefined ? undefined : rangeAt(host, start, passage.text.length);
}

/** A range's text as {@link textIn} has it. */
function textOfRange(host: HTMLElement, range: Range): string {
  const words = wordsOf(host);
  const { from, to } = words.offsets(range);
  return words.text().slice(from, to);
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
