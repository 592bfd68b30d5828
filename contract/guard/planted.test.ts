import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { secretsCorpus } from './corpus/corpus.ts';
import { guard } from './guard.ts';
import { defaultGuard } from './policy.ts';

/** Those that are found by themselves: `corpus.test.ts` says how many that are at least. */
const samples = secretsCorpus().samples.filter(
  ({ text, value }) => !guard(text, defaultGuard).text.includes(value),
);

/** What stands around a secret: lines of their own, so that what tells a secret from other text is left as it was. */
const lines = fc
  .array(
    fc.oneof(
      fc.lorem({ mode: 'sentences', maxCount: 2 }),
      fc.constantFrom(
        '- item',
        '> quoted',
        '| a | b |',
        '[KEY_1]',
        'KEY\\_1',
        '',
        '```',
        'Grüße 👩‍👩‍👧',
        '日本語',
      ),
    ),
    { maxLength: 6 },
  )
  .map((texts) => texts.join('\n'));

test('a secret of any kind is found among any lines, and nothing else of the text is changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), lines, lines, (sample, before, after) => {
      const text = [before, sample.text, after].join('\n');
      const { text: sent, found, refusal } = guard(text, defaultGuard);
      expect(refusal).toBeUndefined();
      expect(sent).not.toContain(sample.value);
      // What stands around it is sent as it was.
      expect(sent.startsWith(`${before}\n`)).toBe(true);
      expect(sent.endsWith(`\n${after}`)).toBe(true);
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(300) },
  );
});

test('a rule that is stricter never sends what a looser one kept', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), lines, (sample, before) => {
      const text = `${before}\n${sample.text}`;
      const replaced = guard(text, { ...defaultGuard, secrets: 'replace' });
      const blocked = guard(text, { ...defaultGuard, secrets: 'block' });
      expect(blocked.refusal).toBe('secret_found');
      expect(blocked.text).toBe(replaced.text);
      // The same is seen at each level; what is done about it differs.
      const warned = guard(text, { ...defaultGuard, secrets: 'warn' });
      expect(warned.found.map(({ value }) => value)).toEqual(replaced.found.map(({ value }) => value));
      expect(warned.text).toBe(text);
    }),
    { numRuns: runs(200) },
  );
});
