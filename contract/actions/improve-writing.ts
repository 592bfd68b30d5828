import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'improve-writing',
  group: 'rewrite',
  order: 0,
  favourite: true,
  takes: ['selection', 'field'],
  gives: 'rewrite',
  parameters: {},
  fits: [],
  room: { tokens: 256, ratio: 2 },
} as const satisfies Action;

export const words = {
  title: 'Improve writing',
  description: 'Makes the passage clearer and easier to read while keeping its meaning, facts and tone.',
  engine: null,
  does: 'Rewrites the selected passage so that it reads more clearly. Names, numbers, links and formatting stay.',
  uses: 'The text you selected and whether it is plain or formatted.',
  doesNotUse: 'The rest of the page, your other tabs, earlier requests, anything about other people.',
  worksWellFor: 'Drafts, comments and descriptions that are right but hard to read.',
  doNotUseFor: 'Legal or contractual wording, where a changed word changes the meaning.',
  knownLimits:
    'May smooth away emphasis you meant. Needs a language model: the built-in engine does not rephrase.',
} as const satisfies ActionWords;

export const prompt = {
  version: 2,
  task: `Edit the passage so that it is clearer and easier to read. Keep the meaning, every fact, name, number and link, and the level of formality. Add no information.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 2,
  risks: [
    {
      risk: 'A smoother sentence can say something slightly else than the author meant.',
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
    text: 'The thing with the deployment is that because of the fact that the script of Mira was not run on Tuesday, it did not get done and this is why version 4.2.1 is missing on staging-3.',
    facts: ['Mira', 'Tuesday', '4.2.1', 'staging-3'],
    form: 'prose',
    length: [0.4, 1.2],
  },
  {
    text: 'We was thinking maybe that possibly the 12 licences for ACME-204, they could be not renewed, if nobody objects to that until 3 March.',
    facts: ['12', 'ACME-204', '3 March'],
    absent: ['cancelled'],
    form: 'prose',
    length: [0.4, 1.3],
  },
  {
    text: 'Die Ursache von dem Ausfall, der am 14. Mai passiert ist, die ist im Modul „billing“ gewesen, und zwar weil ein Zertifikat abgelaufen war.',
    facts: ['14. Mai', 'billing'],
    form: 'prose',
    language: 'de',
    length: [0.4, 1.2],
  },
] as const satisfies readonly EvaluationCase[];
