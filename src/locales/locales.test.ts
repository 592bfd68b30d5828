import path from 'node:path';
import { english as contract } from '@sidenote/contract/locales/english';
import { spokenLanguages } from '@sidenote/contract/locales/languages';
import { pathsIn, testTranslation } from '@sidenote/contract/locales/testing/translations';
import { unsaidIn } from '@sidenote/contract/locales/testing/unsaid';
import { hardCodedIn, modulesIn } from '@sidenote/contract/locales/testing/written-in-source';
import { sentencesOf } from '@sidenote/contract/locales/words';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { english } from './english.ts';
import { messageName } from './message-name.ts';
import { messagesOf } from './messages.ts';
import { speech } from './speech.ts';
import { pathsOf } from './testing/filled-rooms.ts';

const src = path.join(import.meta.dirname, '..');

for (const language of spokenLanguages) testTranslation(language, english, speech[language]);

test.each(spokenLanguages)(
  '%s: every sentence has a name of its own that a browser takes, capitals or not',
  (tag) => {
    const paths = Map.groupBy(sentencesOf(speech[tag]), ([path]) => messageName(path).toLowerCase());
    for (const name of paths.keys()) expect(name).toMatch(/^[a-z]\w*$/);
    // Where two have one, one of them is to be among the twins.
    expect([...paths.values()].filter(({ length }) => length > 1)).toEqual([]);
  },
);

test('the manifest names its sentence as the messages do', () => {
  expect(manifest.description).toBe(`__MSG_${messageName('manifest.description')}__`);
  expect(messageName('actions.pull_request_description.doesNotUse')).toBe('ai_plRuDc_dsNU');
});

test('no sentence is called a twin without one', () => {
  const names = Array.from(sentencesOf(english), ([path]) => messageName(path));
  const twins = names.filter((name) => name.endsWith('2'));
  expect(names).toEqual(expect.arrayContaining(twins.map((name) => name.slice(0, -1))));
  expect(twins).not.toEqual([]);
});

test('a dollar in a sentence is none of the browser’s placeholders', () => {
  expect(messagesOf({ room: { price: 'About $5' } })).toEqual({
    [messageName('room.price')]: { message: 'About $$5' },
  });
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
