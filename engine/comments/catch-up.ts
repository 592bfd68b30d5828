import { NeedsModelError } from '@sidenote/contract/engine';
import { addressedToModel } from '@sidenote/contract/guard/addressed';
import type { TextFormat } from '@sidenote/contract/wire';
import { findDecisions } from '../decisions/find-decisions.ts';
import { findQuestions } from '../questions/find-questions.ts';
import { findTasks } from '../tasks/find-tasks.ts';
import { taskInWords } from '../tasks/list-tasks.ts';
import { isEnglish } from '../text/english.ts';
import { quote } from '../text/quote.ts';
import { quotedSentence } from '../text/quoted-sentence.ts';
import { sentencesOf } from '../text/sentences.ts';
import { viewOf } from '../text/view.ts';
import { titles, together, toldBefore } from './caught-up.ts';
import { type Comment, commentsIn } from './discussion.ts';

const NONE = 'No decisions, tasks or open questions found by their wording.';
/** How much of the last comment is quoted, in sentences. */
const LAST = 2;

/**
 * What happened in a discussion, in its own words: who wrote and when, the decisions, tasks and questions with who
 * wrote them, and how the last comment begins. Answers to the parts of a long one are put together. Throws NeedsModelError
 * for a text in another language that is no discussion; of one that is, its people and its last comment are told.
 */
export function catchUp(source: string, format: TextFormat, isName: (word: string) => boolean): string {
  const comments = commentsIn(source);
  const before = comments.length === 0 ? toldBefore(source) : [];
  if (before.length > 0) return together(before);
  const english = isEnglish(source);
  if (comments.length === 0 && !english) throw new NeedsModelError('catch-up-on-comments');
  const parts = comments.length === 0 ? [{ by: '', day: '', resolved: false, text: source }] : comments;
  const said = english ? parts.map((part) => saidIn(part, format, isName)) : [];
  const found = [
    ...section(
      titles.decided,
      said.flatMap(({ decided }) => decided),
    ),
    ...section(
      titles.tasks,
      said.flatMap(({ tasks }) => tasks),
    ),
    ...section(
      titles.open,
      said.flatMap(({ open }) => open),
    ),
  ];
  if (comments.length === 0) return found.length === 0 ? NONE : found.join('\n\n');
  const nothing = english && found.length === 0 ? [NONE] : [];
  return [whoAndWhen(comments), ...found, ...nothing, ...last(comments)].join('\n\n');
}

function saidIn({ by, text, resolved }: Comment, format: TextFormat, isName: (word: string) => boolean) {
  const view = viewOf(text, format);
  const line = (words: string) => `- ${by === '' ? '' : `${escaped(by)}: `}${words}`;
  return {
    decided: findDecisions(view).map((one) => line(quotedSentence(view, one))),
    tasks: findTasks(view, isName).map((task) =>
      // Who says "I" is named already.
      line(taskInWords(task.owner === 'I' && by !== '' ? { ...task, owner: undefined } : task)),
    ),
    open: resolved ? [] : findQuestions(view).map((one) => line(quotedSentence(view, one))),
  };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, [...new Set(lines)].join('\n')];
}

function whoAndWhen(comments: readonly Comment[]): string {
  const people = [...new Set(comments.map(({ by }) => escaped(by)))];
  const days = comments.flatMap(({ day }) => (day === '' ? [] : [day])).sort();
  const [first] = days;
  const latest = days.at(-1);
  const when = first === undefined ? '' : first === latest ? `, on ${first}` : `, from ${first} to ${latest}`;
  const names = new Intl.ListFormat('en').format(people);
  return `${comments.length === 1 ? 'One comment' : `${comments.length} comments`} by ${names}${when}.`;
}

/** How the last comment begins: the state of things, as far as rules can tell. What is written to a model is not repeated. */
function last(comments: readonly Comment[]): string[] {
  const comment = comments.findLast(({ text }) => addressedToModel(text).length === 0);
  if (comment === undefined) return [];
  const view = viewOf(comment.text, 'markdown');
  const [first, ...others] = sentencesOf(view);
  if (first === undefined) return [];
  const rest = others.filter(({ block }) => block === first.block).slice(0, LAST - 1);
  const text = quote(view, first.start, (rest.at(-1) ?? first).end).trim();
  return [titles.last, `${escaped(comment.by)}: ${text.replaceAll(/\s*\n\s*/g, ' ')}`];
}

/** A name is words: nothing in it is formatting. */
function escaped(name: string): string {
  return name.replaceAll(/[\\`*_[\]<>~|]/g, '\\$&');
}
