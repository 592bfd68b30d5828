import path from 'node:path';
import { english as contract } from '@sidenote/contract/locales/english';
import { pathsIn, testTranslation } from '@sidenote/contract/locales/testing/translations';
import { unsaidIn } from '@sidenote/contract/locales/testing/unsaid';
import { hardCodedIn, modulesIn } from '@sidenote/contract/locales/testing/written-in-source';
import { expect, test } from 'vitest';
import { english } from './english.ts';
import { consoleLanguages, consoleLanguageTags } from './languages.ts';

const src = path.join(import.meta.dirname, '..');

for (const tag of consoleLanguageTags) testTranslation(tag, english, await consoleLanguages[tag]());

test('every sentence of the console’s own is said somewhere', () => {
  const own = pathsIn(english).filter(
    (sentence) => !Object.hasOwn(contract, sentence.split('.', 1)[0] ?? ''),
  );
  // A path is put together from ids of a closed list; types see to it that each is there.
  expect(unsaidIn({ folder: src, paths: own, pathsOf: () => 'any' }).unsaid).toEqual([]);
});

/** What programs say to each other. */
const internal = /^(?:GET|POST|PUT|DELETE) /;

test.each(modulesIn(src))('console/src/%s holds no sentence that could not be translated', (module) => {
  expect(hardCodedIn(src, module, internal)).toEqual([]);
});
