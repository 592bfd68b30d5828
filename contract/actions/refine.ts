import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'refine',
  group: 'generate',
  order: 90,
  favourite: false,
  takes: ['answer'],
  gives: 'text',
  parameters: { task: 'required' },
  fits: [],
  room: { tokens: 400, ratio: 2.5 },
} as const satisfies Action;

export const words = {
  title: 'Refine',
  description: 'Changes an answer as you say: shorter still, friendlier, as a list.',
  engine: null,
  does: 'Takes the answer you see and changes it by your instruction.',
  uses: 'The answer in the panel and your instruction. Both are shown before they are sent.',
  doesNotUse: 'The passage on the page, earlier answers, the rest of the page, your other tabs.',
  worksWellFor: 'Small corrections of an answer that is nearly right.',
  doNotUseFor: 'Adding facts: the model knows only the answer in front of it.',
  knownLimits:
    'It does not see the passage again and cannot find what the answer lost. Needs a language model; rules cannot do it.',
} as const satisfies ActionWords;

export const prompt = {
  version: 2,
  task: `Change the passage, which is a draft, as the person asks for below. Keep everything else as it is: every fact, name, number, date and link. Add no information.
Where the passage is a search query (JQL or CQL), reply with the query alone, in the same query language and on one line.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 2,
  risks: [
    {
      risk: 'A fact can get lost or altered between one version and the next.',
      heldBy: ['facts-kept', 'limits-told', 'person-reviews', 'one-undo'],
    },
    {
      risk: 'An answer can carry instructions that stood in the passage.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'The deployment of 4.2 failed on Monday because a migration was missing. Jonas has written it, and Olga deploys again on Wednesday at 9:00.',
    parameters: { task: 'Shorter still' },
    facts: ['4.2', 'Wednesday'],
    form: 'prose',
    length: [0.2, 0.95],
  },
  {
    text: 'We need three things: a room for 25 people, a projector, and lunch for 9 vegetarians.',
    parameters: { task: 'As a list' },
    facts: ['25', 'projector', '9'],
    form: 'bullets',
    length: [0.5, 1.5],
  },
  {
    text: 'Your request was refused.',
    parameters: { task: 'Friendlier, and say that ACME-7 can be opened again' },
    facts: ['ACME-7'],
    form: 'prose',
    length: [1, 12],
  },
  {
    text: 'project = KANTO AND statusCategory != Done ORDER BY created DESC',
    parameters: { task: 'Only those that nobody is assigned to' },
    facts: ['KANTO', 'statusCategory'],
    absent: ['LIMIT', '`'],
    form: 'jql',
  },
] as const satisfies readonly EvaluationCase[];
