import { Dialect, type Lint, type LintConfig, LocalLinter, SuggestionKind } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { Edit } from '../text/edits.ts';
import { HARPER_KINDS, HARPER_OFF } from './data/harper-off.ts';
import type { Passage } from './passage.ts';

export interface Grammar {
  /** Harper's edits for the passage. Throws when its WebAssembly broke: it is of no more use then. */
  check(passage: Passage): Promise<Edit[]>;
}

/** Longer stretches are cut at sentences: Harper's time grows faster than the length. */
const CHUNK = 1_500;
const LONGEST_TOKEN = 60;
/** A text of many pages gets the other rules in full and Harper as far as this time allows. */
const TIME_BUDGET_MS = 8_000;

/** Starts Harper with its own spell check off. Takes two to three seconds and blocks its thread. */
export async function startHarper(): Promise<Grammar> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await linter.setup();
  await linter.setLintConfig(configured(await linter.getDefaultLintConfig()));
  await linter.lint('This sentence warm the rules up.', { language: 'plaintext' });
  return { check: (passage) => checkInChunks(linter, passage) };
}

function configured(config: LintConfig): LintConfig {
  const rules = HARPER_OFF.map((name) => new RegExp(`^${name.replaceAll('*', '.*')}$`));
  return Object.fromEntries(
    Object.keys(config).map((name) => [
      name,
      config[name] === true && !rules.some((rule) => rule.test(name)),
    ]),
  );
}

async function checkInChunks(linter: LocalLinter, passage: Passage): Promise<Edit[]> {
  const edits: Edit[] = [];
  const until = performance.now() + TIME_BUDGET_MS;
  for (const { start, end } of chunksOf(passage)) {
    if (performance.now() > until) break;
    const text = passage.text.slice(start, end);
    if (!isProse(text)) continue;
    const lints = await linter.lint(text, { language: 'plaintext' });
    for (const lint of lints) edits.push(...editOf(lint, start, text));
  }
  return edits;
}

/** Neighbouring sentences of one block, together no longer than a chunk where that can be. */
function chunksOf(passage: Passage): { start: number; end: number }[] {
  const chunks: { start: number; end: number; block: unknown }[] = [];
  for (const { start, end, block } of passage.sentences) {
    const last = chunks.at(-1);
    if (last && last.block === block && end - last.start <= CHUNK) last.end = end;
    else chunks.push({ start, end, block });
  }
  return chunks;
}

/** Harper's time explodes on what is no prose; nothing is lost by keeping that from it. */
function isProse(text: string): boolean {
  if (text.length > CHUNK * 4) return false;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < text.length * 0.5) return false;
  return text.split(/\s+/).every((token) => token.length <= LONGEST_TOKEN);
}

/** "He and she have": Harper sees only the pronoun beside the verb. */
const COORDINATED = /\b(?:and|or|nor)\s+\S{1,30}\s+$/;

function editOf(lint: Lint, offset: number, text: string): Edit[] {
  const suggestions = lint.suggestions();
  const first = suggestions[0];
  if (!first || !HARPER_KINDS.has(lint.lint_kind()) || suggestions.length > 2) return [];
  const span = lint.span();
  const found = text.slice(span.start, span.end);
  const put = first.get_replacement_text();
  // Harper falls back to unlikely words for what only the dictionary can answer.
  if (!found.trim() || /^Xx*$/.test(found)) return [];
  if (lint.lint_kind() === 'Agreement' && COORDINATED.test(text.slice(0, span.start))) return [];
  const place = { start: offset + span.start, end: offset + span.end, rule: 'harper' };
  if (first.kind() === SuggestionKind.InsertAfter) return [{ ...place, start: place.end, text: put }];
  return [{ ...place, text: first.kind() === SuggestionKind.Remove ? '' : put }];
}
