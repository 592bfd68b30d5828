import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'change-tone',
  group: 'rewrite',
  order: 5,
  favourite: false,
  takes: ['selection', 'field'],
  gives: 'rewrite',
  parameters: { tone: 'required' },
  fits: ['request'],
  room: { tokens: 256, ratio: 2 },
} as const satisfies Action;

export const words = {
  title: 'Change tone',
  description: 'Says the same in another tone: professional, casual, empathetic, educational or neutral.',
  engine: null,
  does: 'Rewrites the selected passage in the tone you choose. What it says, names, numbers and links stay.',
  uses: 'The text you selected, whether it is plain or formatted, and the tone you chose.',
  doesNotUse: 'The rest of the page, who you write to, your other tabs, earlier requests.',
  worksWellFor: 'Replies that were written in a hurry, and texts for another audience.',
  doNotUseFor: 'Messages whose exact words were agreed on, or that people should recognise you by.',
  knownLimits:
    'Tone differs between cultures: read it as the other side will. Needs a language model; rules cannot do it.',
} as const satisfies ActionWords;

export const prompt = {
  version: 1,
  task: `Rewrite the passage in a {tone} tone. Keep the meaning, every fact, name, number, date and link, every request and every reservation. Add no promise, no apology and no feeling that the passage does not express.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 1,
  risks: [
    {
      risk: 'A friendlier sentence can promise or admit something that the author did not.',
      heldBy: ['changes-shown', 'person-reviews', 'nothing-invented', 'one-undo'],
    },
    {
      risk: 'A passage written by others can carry instructions for the model.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'You sent the wrong file again. We need customers-2026.csv by 16:00, or the import of ACME-88 will not happen today.',
    parameters: { tone: 'professional' },
    facts: ['customers-2026.csv', '16:00', 'ACME-88'],
    absent: ['again and again'],
    form: 'prose',
    length: [0.6, 2],
  },
  {
    text: 'It is hereby announced that the canteen will be closed from 3 to 7 August for the installation of a new oven.',
    parameters: { tone: 'casual' },
    facts: ['3', '7 August', 'oven'],
    form: 'prose',
    length: [0.4, 1.5],
  },
  {
    text: 'Your request HELP-12 was closed because nobody answered for 14 days. Open it again if the printer still fails.',
    parameters: { tone: 'empathetic' },
    facts: ['HELP-12', '14 days', 'printer'],
    absent: ['refund'],
    form: 'prose',
    length: [0.6, 2.2],
  },
] as const satisfies readonly EvaluationCase[];
