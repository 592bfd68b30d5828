import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  type ActionWords,
  actionSchema,
  actionWordsSchema,
  type EvaluationCase,
  evaluationCaseSchema,
  type Prompt,
  promptSchema,
  type Review,
  reviewSchema,
} from './action.ts';
import { actionGroupIds } from './action-groups.ts';
import { actionWords } from './action-words.ts';
import { catalogue, findAction } from './catalogue.ts';
import { parameterFault, parameterForms, parameterIds } from './parameters.ts';
import { prompts } from './prompts.ts';

const folder = join(import.meta.dirname, 'actions');
const files = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const declared: {
      action: Action;
      words: ActionWords;
      prompt: Prompt;
      review: Review;
      cases: readonly EvaluationCase[];
    } = await import(join(folder, file));
    return { file, id: file.replace(/\.ts$/, ''), ...declared };
  }),
);

test('the folder holds actions, and nothing else', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ action }) => action === undefined)).toEqual([]);
});

describe.each(files)('$file', ({ file, id, action, words, prompt, review, cases }) => {
  test('declares a valid action', () => {
    expect(actionSchema.safeParse(action).error?.issues ?? []).toEqual([]);
  });

  test('is told of in valid words, note included', () => {
    expect(actionWordsSchema.safeParse(words).error?.issues ?? []).toEqual([]);
  });

  test('carries a valid prompt', () => {
    expect(promptSchema.safeParse(prompt).error?.issues ?? []).toEqual([]);
  });

  test('is named after its id', () => {
    expect(file).toBe(`${action.id}.ts`);
  });

  test('stands in the catalogue, the words and the prompts, as it is', () => {
    expect(findAction(id)).toBe(action);
    expect(Object.entries(actionWords).find(([name]) => name === id)?.[1]).toBe(words);
    expect(Object.entries(prompts).find(([name]) => name === id)?.[1]).toBe(prompt);
  });

  test('asks in its prompt for what is chosen from a list, and for nothing else', () => {
    const named = Array.from(prompt.task.matchAll(/\{(\w+)\}/g), ([, name]) => name);
    const declared = parameterIds.filter((id) => action.parameters[id] !== undefined);
    const chosen = declared.filter((id) => parameterForms[id].kind === 'choice');
    expect(chosen).toEqual(expect.arrayContaining(named));
    // What is optional, and the language, are said by lines of the gateway's own.
    const needed = chosen.filter((id) => action.parameters[id] === 'required' && id !== 'language');
    expect(named).toEqual(expect.arrayContaining(needed));
    expect(prompt.workItems !== undefined).toBe(declared.includes('work_item'));
  });

  test('names the language of its query, where it gives one', () => {
    expect(action.query !== undefined).toBe(action.gives === 'query');
  });

  test('leaves to the gateway what holds for every action', () => {
    expect(prompt.task).not.toMatch(/follow instructions|preamble|language of the passage/i);
  });

  test('was reviewed as its prompt is now, with what every action needs', () => {
    expect(reviewSchema.safeParse(review).error?.issues ?? []).toEqual([]);
    expect(review.promptVersion).toBe(prompt.version);
    const held = review.risks.flatMap(({ heldBy }) => heldBy);
    expect(held).toEqual(expect.arrayContaining(['passage-is-material', 'person-reviews']));
    if (action.gives === 'rewrite') expect(held).toContain('changes-shown');
    if (action.gives === 'query') expect(held).toContain('query-checked');
  });

  test('has at least three cases to try it with, which can be judged', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3);
    for (const one of cases) {
      expect(evaluationCaseSchema.safeParse(one).error?.issues ?? []).toEqual([]);
      expect(parameterFault(action.parameters, one.parameters ?? {})).toBeUndefined();
      // What must be kept must have been there, in the text or in what the person wrote.
      const given = [one.text, ...Object.values(one.parameters ?? {})].join('\n');
      expect(one.facts.filter((fact) => !given.includes(fact))).toEqual([]);
      // A right answer that breaks its own rules would judge nothing.
      const { expected } = one;
      if (expected === undefined) continue;
      expect(one.facts.filter((fact) => !expected.includes(fact))).toEqual([]);
      expect((one.absent ?? []).filter((wrong) => expected.includes(wrong))).toEqual([]);
    }
  });

  test('has a note of whole sentences', () => {
    const { title: _title, engine: _engine, description: _description, ...note } = words;
    expect(Object.values(note).filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });
});

describe('the catalogue', () => {
  const repeated = <T>(values: readonly T[]) => values.filter((value, at) => values.indexOf(value) !== at);

  test('holds one entry to a file', () => {
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
    expect(Object.keys(prompts).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
  });

  test('has no title, no description and no place twice', () => {
    const told = Object.values(actionWords);
    expect(repeated(told.map(({ title }) => title.toLowerCase()))).toEqual([]);
    expect(repeated(told.map(({ description }) => description))).toEqual([]);
    expect(repeated(catalogue.map(({ group, order }) => `${group} ${order}`))).toEqual([]);
  });

  test('is in the order of the menu', () => {
    const places = catalogue.map(({ group, order }) => actionGroupIds.indexOf(group) * 1_000 + order);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has as many favourites as a menu can show at a glance', () => {
    expect(catalogue.filter(({ favourite }) => favourite).length).toBeLessThanOrEqual(8);
  });

  test.each(['', 'summarize', 'SUMMARISE', 'summarise ', '__proto__', 'constructor', 'toString', 'gpt-4o'])(
    'knows no action %j',
    (id) => {
      expect(findAction(id)).toBeUndefined();
    },
  );

  // The generator writes what Biome then formats another way: committed and generated tables cannot be the same.
  test('is what `npm run catalogue` would write, byte for byte', () => {
    const script = join(import.meta.dirname, '..', 'scripts', 'catalogue.ts');
    const check = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(check).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the schemas', () => {
  const sample = files[0]?.action;
  const refused: readonly [string, object][] = [
    ['an undeclared field', { prompt: 'You edit a passage.' }],
    ['an id in upper case', { id: 'Summarise' }],
    ['an id with an @, which menu items use', { id: 'a@popup' }],
    ['a negative order', { order: -1 }],
    ['an endless answer', { room: { tokens: 256, ratio: Number.POSITIVE_INFINITY } }],
    ['a parameter that nobody knows', { parameters: { style: 'required' } }],
    ['a group that no menu has', { group: 'other' }],
    ['an unknown kind of answer', { gives: 'anything' }],
  ];

  test.each(refused)('refuse %s', (_, change) => {
    expect(actionSchema.safeParse(sample).success).toBe(true);
    expect(actionSchema.safeParse({ ...sample, ...change }).success).toBe(false);
  });

  test.each<[string, object]>([
    ['without its limits', { knownLimits: undefined }],
    ['with an empty field', { uses: '' }],
    ['with an undeclared field', { alsoUses: 'Everything on the page.' }],
  ])('refuse a note %s', (_, change) => {
    const words = files[0]?.words;
    expect(actionWordsSchema.safeParse(words).success).toBe(true);
    expect(actionWordsSchema.safeParse({ ...words, ...change }).success).toBe(false);
  });

  test('refuse a prompt without a version', () => {
    expect(promptSchema.safeParse({ task: 'x'.repeat(50) }).success).toBe(false);
  });
});
