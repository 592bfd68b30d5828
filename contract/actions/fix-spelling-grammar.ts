import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'fix-spelling-grammar',
  group: 'rewrite',
  order: 1,
  favourite: true,
  takes: ['selection', 'field'],
  gives: 'rewrite',
  parameters: {},
  fits: [],
  room: { tokens: 256, ratio: 2 },
} as const satisfies Action;

export const words = {
  title: 'Fix spelling & grammar',
  description: 'Corrects spelling, grammar and punctuation and changes nothing else.',
  engine: 'Corrects spelling and grammar in English by rules; what it is not sure of stays.',
  does: 'Corrects mistakes in spelling, grammar and punctuation. Style, wording and formatting stay as they are.',
  uses: 'The text you selected and whether it is plain or formatted.',
  doesNotUse: 'The rest of the page, your other tabs, earlier requests, anything about other people.',
  worksWellFor: 'Comments, descriptions and pages before others read them.',
  doNotUseFor: 'Code, log output and quotations that must stay letter for letter.',
  knownLimits: 'Product names and jargon can be taken for mistakes. The built-in engine knows English only.',
} as const satisfies ActionWords;

export const prompt = {
  version: 2,
  task: `Correct spelling, grammar and punctuation of the passage. Change nothing that is already correct: keep wording, style, names, numbers, links and line breaks. If nothing is wrong, reply with the passage unchanged.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 2,
  risks: [
    {
      risk: 'A name, a product or a quotation can be taken for a mistake and altered.',
      heldBy: ['changes-shown', 'person-reviews', 'facts-kept', 'one-undo'],
    },
    {
      risk: 'A passage written by others can carry instructions for the model.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'We recieved the requirments on Tuesday and have send them to Mira.',
    expected: 'We received the requirements on Tuesday and have sent them to Mira.',
    facts: ['Tuesday', 'Mira'],
    form: 'prose',
    length: [0.9, 1.1],
  },
  {
    text: 'The nightly build of kanto-api takes 14 minutes and has no warnings.',
    expected: 'The nightly build of kanto-api takes 14 minutes and has no warnings.',
    facts: ['kanto-api', '14'],
    form: 'prose',
    length: [1, 1],
  },
  {
    text: 'Their is a error in line 42, it dont affect the customers of ACME-7.',
    facts: ['42', 'ACME-7'],
    absent: ['Their is'],
    form: 'prose',
    length: [0.9, 1.2],
  },
] as const satisfies readonly EvaluationCase[];
