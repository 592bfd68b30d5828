import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'bulleted-list',
  group: 'reshape',
  order: 0,
  favourite: true,
  takes: ['selection', 'field'],
  gives: 'list',
  parameters: {},
  fits: [],
  room: { tokens: 256, ratio: 1.5 },
} as const satisfies Action;

export const words = {
  title: 'Turn into a bulleted list',
  description: 'Breaks the passage into bullet points, one thought each.',
  engine: 'Splits the passage at its sentences and enumerations; the words stay as they are.',
  does: 'Breaks the selected passage into a bulleted list, one thought to a line, in the same order.',
  uses: 'The text you selected and whether it is plain or formatted.',
  doesNotUse: 'The rest of the page, your other tabs, earlier requests, anything about other people.',
  worksWellFor: 'Enumerations that were written as a paragraph.',
  doNotUseFor: 'Arguments whose order of reasoning matters.',
  knownLimits:
    'Linking words between the sentences are lost. The built-in engine splits sentences; it does not rephrase.',
} as const satisfies ActionWords;

export const prompt = {
  version: 2,
  task: `Turn the passage into a Markdown list with "- ", one thought to a bullet. Keep every fact, name, number and link, and the order. Add nothing.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 2,
  risks: [
    {
      risk: 'Reasons and conditions that joined two sentences can be lost between two bullets.',
      heldBy: ['limits-told', 'person-reviews', 'one-undo'],
    },
    {
      risk: 'A passage written by others can carry instructions for the model.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'For the offsite we need a room for 25 people, a projector, vegetarian food for 9 and a bus from Basel at 8:30.',
    facts: ['25', 'projector', '9', 'Basel', '8:30'],
    form: 'bullets',
    length: [0.6, 1.4],
  },
  {
    text: 'The import reads CSV and JSON. It refuses files over 20 MB. Errors are listed in import.log. A second run replaces the first.',
    facts: ['CSV', 'JSON', '20 MB', 'import.log'],
    form: 'bullets',
    length: [0.7, 1.4],
  },
  {
    text: 'Wir haben drei Probleme: die Suche ist langsam, der Export bricht nach 500 Zeilen ab, und Anna fehlt bis 4. Juli.',
    facts: ['500', 'Anna', '4. Juli'],
    form: 'bullets',
    language: 'de',
    length: [0.6, 1.4],
  },
] as const satisfies readonly EvaluationCase[];
