import type { Action } from './action.ts';

/** Coded reasons for a thumb (R29), each with its words. There is no free text: it could quote the input. */
export const voteReasons = {
  up: {
    accurate: 'Accurate',
    clear: 'Well written',
    saved_time: 'Saved me time',
    kept_meaning: 'Kept my meaning',
    complete: 'Nothing is missing',
    right_tone: 'Right tone',
    right_results: 'Finds what I meant',
  },
  down: {
    wrong: 'Not correct',
    incomplete: 'Something is missing',
    changed_meaning: 'Changed the meaning',
    tone: 'Wrong tone',
    formatting: 'Formatting was lost',
    unsafe: 'Harmful or unfair',
    changed_too_much: 'Changed too much',
    not_in_text: 'Not in the text',
    too_long: 'Too long',
    repeats: 'Says things twice',
    not_asked: 'Not what I asked for',
    not_valid: 'Not a valid query',
    other_results: 'Finds other things',
  },
} as const;

export type Vote = keyof typeof voteReasons;
export type VoteReason<V extends Vote = Vote> = V extends Vote
  ? keyof (typeof voteReasons)[V] & string
  : never;

/** Kinds of answers that are judged alike: what can be wrong with a rewrite is nothing that a query could have. */
export const answerKinds = ['rewrite', 'summary', 'list', 'draft', 'query'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** The kind of what an action answers. */
export function answerKindOf({ gives, group }: Pick<Action, 'gives' | 'group'>): AnswerKind {
  if (gives === 'query') return 'query';
  if (gives === 'list' || gives === 'picks') return 'list';
  if (group === 'rewrite') return 'rewrite';
  return group === 'extract' || group === 'page' ? 'summary' : 'draft';
}

type Reasons = { readonly [V in Vote]: readonly VoteReason<V>[] };

/** What is offered about each kind of answer, in its order. */
export const offeredReasons: Readonly<Record<AnswerKind, Reasons>> = {
  rewrite: {
    up: ['kept_meaning', 'clear', 'saved_time'],
    down: ['changed_meaning', 'changed_too_much', 'tone', 'wrong', 'formatting', 'unsafe'],
  },
  summary: {
    up: ['accurate', 'complete', 'clear', 'saved_time'],
    down: ['incomplete', 'not_in_text', 'wrong', 'too_long', 'unsafe'],
  },
  list: {
    up: ['accurate', 'complete', 'saved_time'],
    down: ['incomplete', 'not_in_text', 'repeats', 'wrong', 'unsafe'],
  },
  draft: {
    up: ['clear', 'right_tone', 'saved_time'],
    down: ['not_asked', 'not_in_text', 'tone', 'too_long', 'wrong', 'unsafe'],
  },
  query: {
    up: ['right_results', 'saved_time'],
    down: ['not_valid', 'other_results', 'incomplete', 'not_asked'],
  },
};

/** What the extension first offered about every kind. Browsers are updated when they like: it is taken as it was. */
const everyKind: Reasons = {
  up: ['accurate', 'clear', 'saved_time'],
  down: ['wrong', 'incomplete', 'changed_meaning', 'tone', 'formatting', 'unsafe'],
};

/** Whether a reason can be given about a kind of answer. */
export function fitsKind(vote: Vote, reason: string, kind: AnswerKind): boolean {
  return [everyKind, offeredReasons[kind]].some((reasons) => reasons[vote].some((one) => one === reason));
}
