import { quote } from '../text/quote.ts';
import { blocksUnder } from '../text/sections.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { View } from '../text/view.ts';
import { capitalised } from '../text/words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { dueDate } from './dates.ts';
import { ASSIGNED, NOBODY, TRAILING } from './owners.ts';

export interface Task {
  /** What is to be done, with the inline marks it has in the source. */
  readonly text: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
}

const TASK_HEADING =
  /^(?:action(?:\s(?:items?|points?))?s?|next steps?|to-?dos?|tasks?|follow-?ups?|open tasks?|what'?s next)\b.{0,20}$/iu;
const DONE = /^(?:done|completed|finished|closed|fixed|✅|✔|\[x\])(?![\p{L}])/iu;
/** Wordings under which nothing is asked of anybody. */
const NOT_A_TASK =
  /\b(?:no need to|does(?:n['’]t| not) (?:need|have) to|do(?:n['’]t| not) (?:need|have) to|need not|should have|could have|would have|might|may want|used to|whether we|if we (?:should|must|need)|should we|nice to have|was supposed|were supposed|decided not to|agreed not to|already (?:done|sent|fixed|finished|completed))\b/iu;

/** Every stated task of a text, in its order. `isName` tells a person's name from a word at a sentence's start. */
export function findTasks(view: View, isName: (word: string) => boolean): Task[] {
  const sections = blocksUnder(view, TASK_HEADING);
  const tasks: Task[] = [];
  const seen = new Set<string>();
  for (const sentence of sentencesOf(view)) {
    for (const task of tasksOf(view, sentence, sections.has(sentence.block), isName)) {
      const key = task.text.toLowerCase();
      if (!seen.has(key)) tasks.push(task);
      seen.add(key);
    }
  }
  return tasks;
}

function tasksOf(
  view: View,
  sentence: Sentence,
  inSection: boolean,
  isName: (word: string) => boolean,
): Task[] {
  const { block } = sentence;
  const text = view.text.slice(sentence.start, sentence.end);
  if (block.kind === 'heading' || block.checked === true || DONE.test(text)) return [];
  const isItem = block.kind === 'item' && (inSection || block.checked === false);
  const first = sentence.start === block.start;
  return clausesOf(text, { listed: (isItem && first) || (inSection && block.kind === 'item'), isName })
    .filter((clause) => !NOT_A_TASK.test(text.slice(clause.from, clause.end)))
    .flatMap((clause) => taskOf(view, sentence.start, text, clause) ?? []);
}

function taskOf(view: View, offset: number, text: string, clause: Clause): Task | undefined {
  let { start, end } = clause;
  let owner = clause.owner;
  let due = dueDate(text.slice(clause.from, end))?.date;
  const assigned =
    ASSIGNED.exec(text.slice(start, end)) ?? (owner ? null : TRAILING.exec(text.slice(start, end)));
  if (assigned?.groups) {
    owner = assigned.groups.owner;
    due ??= assigned.groups.when?.trim();
    end = start + assigned.index;
  }
  end = withoutDate(text, start, withoutEnd(text, start, end));
  while (start < end && /[\s,;:–—-]/.test(text[start] ?? '')) start++;
  if (text.slice(start, end).split(/\s+/).length < 2) return undefined;
  const task = quote(view, offset + start, offset + end).trim();
  const named = owner && !NOBODY.test(owner) ? owner.replace(/^@/, '').replace(/^the\s/i, '') : undefined;
  return { text: startsWithWord(task) ? capitalised(task) : task, owner: named && capitalised(named), due };
}

function startsWithWord(task: string): boolean {
  return /^[*_~[]*\p{Ll}[\p{Ll}-]*(?=[\s*_~\],]|$)/u.test(task);
}

/** Where the clause ends without its punctuation and a dangling "and". */
function withoutEnd(text: string, start: number, end: number): number {
  const body = text.slice(start, end);
  return start + body.replace(/(?:[\s.,;:!?(–—-]|(?<=[\s,])(?:and|while|but|then|so))+$/iu, '').length;
}

/** Where the task ends when its last words are the due date. */
function withoutDate(text: string, start: number, end: number): number {
  const due = dueDate(text.slice(start, end));
  if (!due || start + due.end < end - 1) return end;
  return withoutEnd(text, start, start + due.start);
}
