import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'free-prompt',
  group: 'generate',
  order: 9,
  favourite: false,
  takes: ['selection', 'field'],
  gives: 'text',
  parameters: { task: 'required', rules: 'optional', tone: 'optional', language: 'optional' },
  fits: [],
  room: { tokens: 1_000, ratio: 2 },
} as const satisfies Action;

export const words = {
  title: 'Ask in your own words',
  description: 'Does with the passage what you write, by your rules and in the tone you choose.',
  engine: null,
  does: 'Gives your own instruction to the model, together with the selected passage.',
  uses: 'The text you selected, whether it is plain or formatted, and the instruction, rules, tone and language you give.',
  doesNotUse: 'The rest of the page, your other tabs, earlier requests, anything about other people.',
  worksWellFor: 'What no other action does, said in one or two sentences.',
  doNotUseFor: 'Judging people, and questions whose answer is not in the passage: nothing is looked up.',
  knownLimits:
    'The model may know things wrongly and say them with confidence. Needs a language model; rules cannot do it.',
} as const satisfies ActionWords;

export const prompt = {
  version: 1,
  task: `Do with the passage what the person asks for below. Take facts from the passage alone; where it does not say what is needed for that, write "[not in the text]" at that place.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 1,
  risks: [
    {
      risk: 'People can ask for what the passage does not hold, and take what comes for knowledge.',
      heldBy: ['gaps-marked', 'limits-told', 'person-reviews'],
    },
    {
      risk: 'An instruction can aim at a colleague, such as judging their work.',
      heldBy: ['limits-told', 'nobody-assigned', 'person-reviews'],
    },
    {
      risk: 'A passage written by others can carry instructions for the model.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'Maintenance of the wiki on Saturday, 14 June, from 6:00 to 9:00. Reading works all the time, editing does not.',
    parameters: { task: 'Write one sentence for the news page', rules: 'No exclamation marks' },
    facts: ['14 June', '6:00', '9:00'],
    absent: ['!'],
    form: 'prose',
    length: [0.3, 2],
  },
  {
    text: 'Mira: the search is slow. Jonas: only on pages with more than 200 attachments. Mira: then we index them apart.',
    parameters: { task: 'Who said what should be done?' },
    facts: ['Mira'],
    form: 'prose',
    length: [0.05, 2],
  },
  {
    text: 'The contract with Nordlicht runs until 31 December and costs 1,200 EUR a month.',
    parameters: { task: 'Write a question to the supplier about the price after the end', language: 'de' },
    facts: ['Nordlicht', '31'],
    form: 'prose',
    language: 'de',
    length: [0.3, 5],
  },
] as const satisfies readonly EvaluationCase[];
