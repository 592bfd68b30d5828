import { describe, expect, test } from 'vitest';
import { guard } from '../guard.ts';
import { kindIds, kinds } from '../kinds.ts';
import { defaultGuard } from '../policy.ts';
import { withValuesOf } from '../put-back.ts';
import { personalCorpus, secretsCorpus } from './corpus.ts';
import { measure, type Score } from './measure.ts';

/** What is promised in docs/guard.md: at least this part of what was found was there, and of what was there was found. */
const LEAST = { precision: 0.97, recall: 0.9 };

const personal = { ...defaultGuard, personal: 'replace' } as const;
const secrets = secretsCorpus();
const people = personalCorpus();

test('there are enough of them, each of its own', () => {
  expect(secrets.samples.length).toBeGreaterThanOrEqual(150);
  expect(secrets.nothing.length).toBeGreaterThanOrEqual(150);
  const texts = [...secrets.samples, ...people.samples].map(({ text }) => text);
  expect(new Set([...texts, ...people.nothing]).size).toBe(texts.length + people.nothing.length);
  for (const { text, value } of [...secrets.samples, ...people.samples]) expect(text).toContain(value);
});

test('every kind is measured but the organisation’s own', () => {
  const measured = [...secrets.samples, ...people.samples].map(({ kind }) => kind);
  expect(kindIds.filter((kind) => !measured.includes(kind))).toEqual(['own-pattern']);
});

describe.each<[string, Score[]]>([
  ['secrets', measure(secrets, defaultGuard)],
  ['personal data', measure(people, personal)],
])('%s', (_, scores) => {
  test.each(scores.map((score) => [kinds[score.kind].title, score] as const))('%s', (_title, score) => {
    expect(score.precision).toBeGreaterThanOrEqual(LEAST.precision);
    expect(score.recall).toBeGreaterThanOrEqual(LEAST.recall);
  });
});

test('of nothing that was found does a character leave, and all of it comes back', () => {
  for (const { text } of [...secrets.samples, ...people.samples]) {
    const guarded = guard(text, personal);
    for (const { value } of guarded.found) expect(guarded.text).not.toContain(value);
    expect(withValuesOf(guarded.text, guarded.found)).toBe(text);
    // What is sent is let through by whoever looks again.
    expect(guard(guarded.text, personal).found).toEqual([]);
  }
});
