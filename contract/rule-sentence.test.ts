import { expect, test } from 'vitest';
import { type PolicyRule, policyRuleSchema } from './explain.ts';
import { ruleSentence } from './rule-sentence.ts';

test('every list is one sentence, and no two of them the same', () => {
  const sentences = policyRuleSchema.shape.list.options.map((list) =>
    ruleSentence({ list, entry: 'entry' }, null),
  );
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Ze][^.]+\.$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each<[PolicyRule, Parameters<typeof ruleSentence>[1], string]>([
  [{ list: 'sites.block', entry: '*.hr.example.com' }, null, '*.hr.example.com is on'],
  [{ list: 'groups.block', entry: 'interns' }, null, 'The group interns'],
  [{ list: 'state', entry: null }, 'terms', 'new AI terms'],
  [{ list: 'state', entry: null }, 'agreement', 'HIPAA'],
  [{ list: 'state', entry: null }, 'admin', 'suspended it'],
])('%o with %s missing says what an admin can look for', (rule, missing, words) => {
  expect(ruleSentence(rule, missing)).toContain(words);
});
