import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDictionary } from './dictionary.ts';
import { proofread } from './proofread.ts';

const tools = { dictionary: await loadDictionary(), grammar: undefined };

const word = fc.constantFrom(
  'teh',
  'recieved',
  'the',
  'we',
  'was',
  'alot',
  'a',
  'hour',
  'its',
  'not',
  'friday',
  'basicly',
  'i',
  'dont',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const piece = fc.oneof(
  phrase,
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `~~${text}~~`),
  phrase.map((text) => `\`${text}\``),
  fc.tuple(phrase, word).map(([text, path]) => `[${text}](https://x.example/${path}_(${path}))`),
  fc.constantFrom(
    '@teh',
    'TEH-12',
    'recieved_at',
    'https://teh.example/recieved',
    '\\*',
    ',',
    ' ,',
    '.',
    '\n',
    '\n\n- ',
    '\n\n```\nteh alot\n```\n\n',
  ),
);
const markdown = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

/** What no edit may change, in order: marks, code, link destinations, addresses, identifiers. */
function fixtures(text: string): string[] {
  return (
    text.match(/```[^`]*```|`[^`]*`|\]\([^)]*\)\)|\*\*|\*|~~|\[|https:\S+|@teh|TEH-12|recieved_at|\n- /g) ??
    []
  );
}

test('marks, code and link destinations survive proofreading', async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (text) => {
      expect(fixtures(await proofread(text, 'markdown', tools))).toEqual(fixtures(text));
    }),
    { numRuns: 300 },
  );
});

test('any text at all comes back without an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('plain', 'markdown'),
      async (text, format) => {
        expect(typeof (await proofread(text, format as 'plain', tools))).toBe('string');
      },
    ),
    { numRuns: 200 },
  );
});

test('what is right already stays as it is, a second time as well', async () => {
  const once = await proofread(
    'We recieved alot of **requirments** and its not clear wich of them is meant.',
    'markdown',
    tools,
  );
  expect(await proofread(once, 'markdown', tools)).toBe(once);
});

test.each([
  'Wir haben die neuen Anforderungen vom Kunden erhalten und es gibt noch viele offene Fragen.',
  'Der Build ist rot, bitte schau dir das an, wenn du Zeit hast.',
])('another language is left alone: %s', async (text) => {
  expect(await proofread(text, 'plain', tools)).toBe(text);
});
