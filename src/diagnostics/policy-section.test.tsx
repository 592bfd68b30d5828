import '../locales/testing/in-english.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PolicySection } from './policy-section.tsx';
import { refused, under } from './testing/healthy.ts';

const problem = { key: 'orgId', problem: 'missing', expected: 'an id' } as const;

test.each([
  ['a refused policy shows its version beside its mistakes', refused([problem], 7), '<dd>7</dd>', true],
  ['a refused policy without a version shows none', refused([problem], undefined), '<dt>Version</dt>', false],
  ['one that is understood shows it among its keys', under({ policyVersion: 7 }), '<dd>7</dd>', true],
  ['one that is understood shows it once', under({ policyVersion: 7 }), '<dt>Version</dt>', false],
])('%s', (_, { policy }, words, shown) => {
  expect(renderToStaticMarkup(<PolicySection policy={policy} />).includes(words)).toBe(shown);
});
