import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'find-action-items',
  group: 'extract',
  order: 2,
  favourite: true,
  takes: ['selection', 'field'],
  gives: 'list',
  parameters: {},
  fits: ['page', 'issue', 'request', 'card'],
  room: { tokens: 256, ratio: 1.2 },
} as const satisfies Action;

export const words = {
  title: 'Find action items',
  description: 'Lists what has to be done, by whom and by when, as far as the passage says.',
  engine: 'Lists the tasks that are stated in English, with owner and date where these are stated.',
  does: 'Lists the tasks in the selected passage with their owner and due date where they are stated.',
  uses: 'The text you selected and whether it is plain or formatted.',
  doesNotUse: 'The rest of the page, the people directory, your calendar, earlier requests.',
  worksWellFor: 'Meeting notes and long discussions.',
  doNotUseFor: 'Assigning work without asking the people named.',
  knownLimits:
    'Tasks that are only implied can be missed. The built-in engine finds stated ones in English only.',
} as const satisfies ActionWords;

export const prompt = {
  version: 2,
  task: `List the action items of the passage, each as a Markdown task list item: "- [ ] task (owner, due date)". Give owner and date only if the passage states them. Keep the order. If there are none, reply "No action items found."`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 2,
  risks: [
    {
      risk: 'Somebody can appear as the owner of work that they never agreed to.',
      heldBy: ['nothing-invented', 'nobody-assigned', 'person-reviews'],
    },
    {
      risk: 'A task that is only implied can be missing, and be forgotten for that.',
      heldBy: ['limits-told', 'person-reviews'],
    },
    {
      risk: 'A passage written by others can carry instructions for the model.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'Mira will write the release notes by Friday. The search is much faster now. Jonas needs to renew the certificate before 1 June. We all liked the new start page.',
    facts: ['Mira', 'release notes', 'Friday', 'Jonas', 'certificate', '1 June'],
    absent: ['start page'],
    form: 'checklist',
    length: [0.2, 1.1],
  },
  {
    text: 'The workshop went well. Thirty people came, and the room was too small.',
    facts: [],
    absent: ['- [ ]'],
    form: 'one-line',
    expected: 'No action items found.',
  },
  {
    text: 'Action: Olga to check the backup of db-7.\nDecision: we stay with version 15.\nAction: somebody has to tell the partners until 30 September.',
    facts: ['Olga', 'db-7', '30 September'],
    absent: ['version 15'],
    form: 'checklist',
    length: [0.2, 1.2],
  },
] as const satisfies readonly EvaluationCase[];
