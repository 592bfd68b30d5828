import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '../action.ts';

export const action = {
  id: 'make-shorter',
  group: 'rewrite',
  order: 2,
  favourite: true,
  takes: ['selection', 'field'],
  gives: 'rewrite',
  parameters: {},
  fits: [],
  room: { tokens: 256, ratio: 1.2 },
} as const satisfies Action;

export const words = {
  title: 'Make shorter',
  description: 'Says the same in fewer words, without losing a fact.',
  engine: 'Takes out known filler and replaces wordy phrases in English by shorter ones.',
  does: 'Removes filler and repetition from the selected passage. Facts, names, numbers and links stay.',
  uses: 'The text you selected and whether it is plain or formatted.',
  doesNotUse: 'The rest of the page, your other tabs, earlier requests, anything about other people.',
  worksWellFor: 'Long comments, status updates and introductions.',
  doNotUseFor: 'Agreed wording, where every clause counts.',
  knownLimits: 'Nuance can be lost. The built-in engine removes known filler and wordy phrases only.',
} as const satisfies ActionWords;

export const prompt = {
  version: 2,
  task: `Say the same as the passage in clearly fewer words. Keep every fact, name, number, date and link.`,
} satisfies Prompt;

export const review = {
  on: '2026-11-26',
  promptVersion: 2,
  risks: [
    {
      risk: 'A condition or a reservation can fall away with the words that are saved.',
      heldBy: ['changes-shown', 'person-reviews', 'facts-kept', 'limits-told', 'one-undo'],
    },
    {
      risk: 'A passage written by others can carry instructions for the model.',
      heldBy: ['passage-is-material', 'person-reviews'],
    },
  ],
} as const satisfies Review;

export const cases = [
  {
    text: 'At this point in time we are in the process of moving all of the 340 customers over to the new region eu-2, and in order to make sure that each and every one of them is informed, Jonas will send out an e-mail message on 9 June.',
    facts: ['340', 'eu-2', 'Jonas', '9 June'],
    form: 'prose',
    length: [0.2, 0.9],
  },
  {
    text: 'Due to the fact that the test environment was basically not available, it is really quite unlikely that ACME-19 will be completely finished before Friday.',
    facts: ['ACME-19', 'Friday'],
    form: 'prose',
    length: [0.2, 0.9],
  },
  {
    text: 'Please be advised that the price of the plan is going to be increased from 20 EUR to 25 EUR with effect from 1 April onwards, unless a contract of two years was agreed upon in advance.',
    facts: ['20 EUR', '25 EUR', '1 April'],
    absent: ['three years'],
    form: 'prose',
    length: [0.2, 0.9],
  },
] as const satisfies readonly EvaluationCase[];
