import { expect, test } from 'vitest';
import { type Shown, stateOf } from './standing.ts';

const probed = (holds: boolean) => ({ holds, finding: 'one_instance', values: {} }) as const;
const word = (holds: boolean) => ({ provider: 'P', evidence: 'E', expires: '2099-12-31', holds });
const nothing: Shown = {
  shown: [],
  probe: null,
  attested: [],
  everyoneAttests: true,
  tests: null,
  isOtherRun: false,
};

test.each<[string, Partial<Shown>, string]>([
  ['nothing at hand', { shown: ['tests'] }, 'not-covered'],
  ['tests that passed', { shown: ['tests'], tests: { passed: 3, failed: 0 } }, 'proved'],
  ['one test that failed', { shown: ['tests'], tests: { passed: 3, failed: 1 } }, 'failing'],
  ['a run with none of its tests', { shown: ['tests'], tests: { passed: 0, failed: 0 } }, 'not-covered'],
  [
    'tests that passed at another commit',
    { shown: ['tests'], tests: { passed: 3, failed: 0 }, isOtherRun: true },
    'not-covered',
  ],
  [
    'tests whose controls turned red',
    { shown: ['tests'], tests: { passed: 3, failed: 0, controls: { red: 2, green: 0 } } },
    'proved',
  ],
  [
    'tests that pass in a broken product as well',
    { shown: ['tests'], tests: { passed: 3, failed: 0, controls: { red: 1, green: 1 } } },
    'not-covered',
  ],
  ['a look without its tests', { shown: ['tests', 'probe'], probe: probed(true) }, 'looked-at'],
  [
    'a look beside tests of another commit',
    { shown: ['tests', 'probe'], probe: probed(true), tests: { passed: 3, failed: 0 }, isOtherRun: true },
    'looked-at',
  ],
  [
    'a look beside tests that passed',
    { shown: ['tests', 'probe'], probe: probed(true), tests: { passed: 3, failed: 0 } },
    'proved',
  ],
  ['a look that found it so, and needs no tests', { shown: ['probe'], probe: probed(true) }, 'proved'],
  [
    'a look that found it otherwise, whatever the tests say',
    { shown: ['tests', 'probe'], probe: probed(false), tests: { passed: 3, failed: 0 } },
    'failing',
  ],
  [
    'a look that did not end, whatever the tests say',
    {
      shown: ['tests', 'probe'],
      probe: { holds: false, finding: 'no_answer', values: {} },
      tests: { passed: 3, failed: 0 },
    },
    'not-covered',
  ],
  [
    'a word beside tests',
    { shown: ['tests', 'attested'], attested: [word(true)], tests: { passed: 3, failed: 0 } },
    'attested',
  ],
  ['a word that has expired', { shown: ['attested'], attested: [word(true), word(false)] }, 'failing'],
  [
    'somebody who gives no word',
    { shown: ['tests', 'attested'], everyoneAttests: false, tests: { passed: 3, failed: 0 } },
    'not-covered',
  ],
  [
    'somebody who gives no word, beside one who does',
    { shown: ['attested'], attested: [word(true)], everyoneAttests: false },
    'not-covered',
  ],
  ['nobody who would have to', { shown: ['attested'], probe: probed(true) }, 'proved'],
])('%s: %j comes to %s', (_name, shown, state) => {
  expect(stateOf({ ...nothing, ...shown })).toBe(state);
});
