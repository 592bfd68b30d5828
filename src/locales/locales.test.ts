import path from 'node:path';
import { english as contract } from '@sidenote/contract/locales/english';
import { spokenLanguages } from '@sidenote/contract/locales/languages';
import { pathsIn, testTranslation } from '@sidenote/contract/locales/testing/translations';
import { unsaidIn } from '@sidenote/contract/locales/testing/unsaid';
import { hardCodedIn, modulesIn } from '@sidenote/contract/locales/testing/written-in-source';
import { sentencesOf } from '@sidenote/contract/locales/words';
import { expect, test } from 'vitest';
import { english } from './english.ts';
import { messageName } from './message-name.ts';
import { messagesOf } from './messages.ts';
import { speech } from './speech.ts';
import { pathsOf } from './testing/filled-rooms.ts';

const src = path.join(import.meta.dirname, '..');

for (const language of spokenLanguages) testTranslation(language, english, speech[language]);

test('every sentence has a name of its own that a browser takes, capitals or not', () => {
  const names = Array.from(sentencesOf(english), ([sentence]) => messageName(sentence));
  for (const name of names) expect(name).toMatch(/^[a-z]\w*$/i);
  const folded = names.map((name) => name.toLowerCase());
  expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
});

test('a dollar in a sentence is none of the browser’s placeholders', () => {
  expect(messagesOf({ room: { price: 'About $5' } })).toEqual({ room_price: { message: 'About $$5' } });
});

test('every sentence is said somewhere', () => {
  const { unsaid, unlisted } = unsaidIn({
    folder: src,
    paths: pathsIn(english),
    // Rooms of the contract take their English from the very tables that their paths are put together from.
    pathsOf: (template, room) => (Object.hasOwn(contract, room) ? 'any' : pathsOf(template)),
  });
  expect(unlisted).toEqual([]);
  // The manifest says this one.
  expect(unsaid).toEqual(['manifest.description']);
});

/** What programs say to each other. */
const internal = /^Bearer|^Managed storage manifest|^Missing host permission$|^GET /;

test.each(modulesIn(src))('src/%s holds no sentence that could not be translated', (module) => {
  expect(hardCodedIn(src, module, internal)).toEqual([]);
});
