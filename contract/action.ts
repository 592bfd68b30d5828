import { z } from 'zod';
import { type ActionGroup, actionGroups } from './action-groups.ts';
import { parameterIds, type WorkItem, workItems } from './parameters.ts';
import { parametersSchema } from './parameters-schema.ts';
import { type SafeguardId, safeguardIds } from './safeguards.ts';
import { objectTypes } from './wire.ts';

/**
 * Where the text of an action comes from. `answer` is an earlier answer, which the panel holds; `words` are written in
 * the panel, so that nothing has to be selected.
 */
export const takings = ['selection', 'field', 'page', 'comments', 'answer', 'words'] as const;
export type Taking = (typeof takings)[number];

/**
 * What an action's answer is: a `rewrite` replaces the passage and is shown as a word difference, a `text` and a
 * `list` stand on their own, a `query` is checked before it is shown, of `picks` a person ticks what they take.
 */
export const givings = ['rewrite', 'text', 'list', 'query', 'picks'] as const;
export type Giving = (typeof givings)[number];

/** The languages that a query is written in, each with a way to check it. */
export const queryLanguages = ['jql', 'cql'] as const;
export type QueryLanguage = (typeof queryLanguages)[number];

/**
 * What every action of the catalogue declares. One action is one file in `actions/`; its id is the file's
 * name, the menu item's id and the model's name on the wire.
 */
export const actionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words joined by hyphens'),
  group: z.enum(Object.keys(actionGroups) as [ActionGroup, ...ActionGroup[]]),
  /** Place in its group. */
  order: z.int().min(0),
  /** Stands at the top of the menu too, for those who never open a group. */
  favourite: z.boolean(),
  takes: z.array(z.enum(takings)).min(1),
  gives: z.enum(givings),
  /** For those that give a query: the language to check it by. */
  query: z.enum(queryLanguages).optional(),
  /** What a person chooses or writes beforehand. The gateway refuses a parameter that is not named here. */
  parameters: z.partialRecord(z.enum(parameterIds), z.enum(['required', 'optional'])),
  /** Kinds of things that the action is offered first for; empty for one that fits them all alike. */
  fits: z.array(z.enum(objectTypes)),
  /** Room for the answer in tokens: so many, and so many for each token of the input. `max_tokens` follows from it. */
  room: z.strictObject({ tokens: z.int().min(64).max(4_000), ratio: z.number().min(0).max(4) }),
});

export type Action = z.infer<typeof actionSchema>;

/**
 * What people read of an action, in English. Beside the action in a const of its own: in the browser it comes from the
 * messages of the person's language.
 */
export const actionWordsSchema = z.strictObject({
  title: z.string().min(3).max(40),
  description: z.string().min(20).max(160),
  /** What the built-in engine does of it; `null` where it says `needs_model`. */
  engine: z.string().min(20).max(200).nullable(),
  /** The rest is its feature note (R25). */
  does: z.string().min(20),
  uses: z.string().min(10),
  doesNotUse: z.string().min(10),
  worksWellFor: z.string().min(10),
  doNotUseFor: z.string().min(10),
  knownLimits: z.string().min(10),
});

export type ActionWords = z.infer<typeof actionWordsSchema>;

/**
 * What a model is told to do; the gateway adds what holds for all actions alike. Kept in a const of its own beside
 * the action, so that a bundler drops it from everything that ships to the browser: no prompt lives in the client.
 */
export const promptSchema = z.strictObject({
  version: z.int().min(1),
  /** `{tone}`, `{language}` and so on stand for the parameters that a person chose from a list. */
  task: z.string().min(40),
  /** What is said besides for the kind of work item that a person chose, so that a model reads of that kind alone. */
  workItems: z
    .record(z.enum(Object.keys(workItems) as [WorkItem, ...WorkItem[]]), z.string().min(20))
    .optional(),
});

export type Prompt = z.infer<typeof promptSchema>;

/** What was thought about before an action was let in, and what holds each risk (R28). */
export const reviewSchema = z.strictObject({
  on: z.iso.date(),
  /** The prompt that was reviewed: another version fails the build until somebody has looked again. */
  promptVersion: z.int().min(1),
  risks: z
    .array(
      z.strictObject({
        risk: z.string().min(20).max(200),
        heldBy: z.array(z.enum(safeguardIds as readonly [SafeguardId, ...SafeguardId[]])).min(1),
      }),
    )
    .min(1),
});

export type Review = z.infer<typeof reviewSchema>;

/** The form that an answer must have. */
export const answerForms = [
  'prose',
  'sections',
  'bullets',
  'checklist',
  'table',
  'one-line',
  'user-story',
  'jql',
  'cql',
] as const;
export type AnswerForm = (typeof answerForms)[number];

/** A text to try an action with, and what must hold of any answer to it. Written for this repository. */
export const evaluationCaseSchema = z.strictObject({
  text: z.string().min(1),
  parameters: parametersSchema.optional(),
  /** Names, numbers and links of the text that must stand in the answer, letter for letter. */
  facts: z.array(z.string().min(1)),
  /** What must not stand in it: what the text does not say, or what an instruction in the text asks for. */
  absent: z.array(z.string().min(1)).optional(),
  form: z.enum(answerForms),
  /** The answer's language, where it is not English (ISO 639-1). */
  language: z.string().length(2).optional(),
  /** Least and most characters of the answer for each character of the text. */
  length: z.tuple([z.number().min(0), z.number().positive()]).optional(),
  /** The one right answer, where there is one: edits are compared with it. */
  expected: z.string().optional(),
});

export type EvaluationCase = z.infer<typeof evaluationCaseSchema>;
