import { promiseIds } from '@sidenote/contract/promises';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const files = { json: undefined, html: undefined };

test.each<[string, string[], object | undefined]>([
  ['nothing asks for everything', [], { ids: promiseIds, ...files }],
  ['some, in the order of the ledger', ['--only', 'r6, R5'], { ids: ['R5', 'R6'], ...files }],
  ['a quick one', ['--quick', '--only', 'R7'], { ids: ['R7'], ...files }],
  ['files', ['--only', 'R7', '--json', 'a', '--html', 'b'], { ids: ['R7'], json: 'a', html: 'b' }],
  ['help', ['--help'], undefined],
])('%s', (_name, args, options) => {
  expect(readOptions(args)).toEqual(options);
});

test.each<[string, string[], RegExp]>([
  ['a promise that nobody made', ['--only', 'R5,R99'], /^There is no promise R99\./],
  ['no promise', ['--only', ''], /^There is no promise/],
  ['nothing quick', ['--quick', '--only', 'R5'], /leave --quick out/],
  ['an option that there is not', ['--fast'], /--fast/],
])('%s is refused with a sentence', (_name, args, sentence) => {
  expect(readOptions(args)).toMatch(sentence);
});
