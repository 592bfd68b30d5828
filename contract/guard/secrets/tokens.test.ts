import { describe, expect, test } from 'vitest';
import { type alphabets, drawing } from '../corpus/random.ts';
import type { Kind } from '../kinds.ts';
import { placesIn } from './places.ts';
import { findTokens } from './tokens.ts';

const found = (text: string) =>
  findTokens(text, placesIn(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const draw = drawing(22);

/** Something fixed, or as many signs of an alphabet as are said: at least and at most. */
type Part = string | readonly [alphabet: keyof typeof alphabets, least: number, most: number];

const uuid: readonly Part[] = [8, 4, 4, 4, 12].flatMap<Part>((length, at) => [
  ...(at === 0 ? [] : ['-']),
  ['hex', length, length],
]);

/** Keys of several parts, as their makers write them. What is no part of the key itself stands before it. */
const forms: readonly (readonly [name: string, kind: Kind, before: string, ...parts: Part[]])[] = [
  ['GitHub', 'github', '', `github_${'pat_'}`, ['base62', 22, 22], '_', ['base62', 59, 59]],
  ['OpenAI', 'openai', '', 'sk-', ['base62', 20, 20], `T3Blbk${'FJ'}`, ['base62', 20, 20]],
  [
    ...(['Slack', 'slack', 'https://', `hooks.slack.com/${'services'}/T`] as const),
    ...([['upper', 6, 12], '/B', ['upper', 6, 12], '/', ['base62', 20, 28]] as const),
  ],
  ['SendGrid', 'service', '', 'SG.', ['base64url', 22, 22], '.', ['base64url', 43, 43]],
  ['Grafana', 'service', '', 'glsa_', ['base62', 32, 32], '_', ['hex', 8, 8]],
  ['Postman', 'service', '', 'PMAK-', ['hex', 24, 24], '-', ['hex', 34, 34]],
  ['Heroku', 'service', '', 'HRKU-', ...uuid],
  ['Terraform', 'service', '', ['base62', 14, 14], `.atlas${'v1.'}`, ['base64url', 60, 80]],
  ['Telegram', 'service', '', ['digits', 8, 10], ':AA', ['base64url', 32, 34]],
  [
    'Discord',
    'service',
    '',
    'M',
    ['base64url', 23, 27],
    '.',
    ['base64url', 6, 6],
    '.',
    ['base64url', 27, 38],
  ],
  [
    ...(['a signed token', 'jwt', ''] as const),
    ...(['eyJ', ['base64url', 10, 4000], '.', ['base64url', 2, 8000], '.', ['base64url', 16, 2000]] as const),
  ],
  ['an Azure application', 'azure', '', ['base64url', 3, 3], '8Q~', ['base64url', 31, 34]],
  ['an Azure account', 'azure', 'Account=a;AccountKey=', ['base64', 42, 86], '='],
  ['an Azure queue', 'azure', 'KeyName=a;SharedAccessKey=', ['base64', 42, 86], '=='],
  ['an Azure address', 'azure', '?sv=1&sig=', ['base64', 40, 80], '%3D'],
  ['an Azure address that begins with it', 'azure', '/a?sig=', ['base64', 40, 80], '='],
];

describe.each(forms)('a key of %s', (_name, kind, before, ...parts) => {
  /** The key with as many signs in each part as are asked for. Letters and figures alone: other signs may end a key. */
  const make = (lengthOf: (part: readonly [string, number, number], at: number) => number) =>
    parts.map((part, at) => (typeof part === 'string' ? part : plain(part[0], lengthOf(part, at)))).join('');

  test('is found from the shortest one to the longest', () => {
    for (const key of [make(([, least]) => least), make(([, , most]) => most)])
      for (const [left, right] of [
        ['', ''],
        ['"', '"'],
        [' ', '\n'],
        ['(', ')'],
      ])
        expect(found(`${left}${before}${key}${right}`)).toEqual([[kind, key]]);
  });

  test.each(parts.flatMap((part, at) => (typeof part === 'string' ? [] : [[at, part] as const])))(
    'is none where part %i is too short or too long',
    (at, [, least, most]) => {
      const withPart = (length: number) => make(([, usual], other) => (other === at ? length : usual));
      for (const length of [least - 1, most + 1]) expect(found(before + withPart(length))).toEqual([]);
    },
  );

  test('is none with a space in it', () => {
    const key = make(([, least]) => least);
    for (const at of [5, key.length - 12])
      expect(found(`${before}${key.slice(0, at)} ${key.slice(at + 1)}`)).toEqual([]);
  });
});

test('a key of Databricks takes the number behind it along', () => {
  const key = `da${'pi'}${draw('hex', 32)}`;
  expect(found(`${key}-3 ${key}-34`)).toEqual([
    ['service', `${key}-3`],
    ['service', key],
  ]);
});

const aws = () => `AK${'IA'}${draw('base32', 16)}`;

test('each of several keys is found, also where there is no gap between them', () => {
  const [one, other, third] = [aws(), aws(), `gh${'p_'}${draw('base62', 36)}`];
  expect(found(`first ${one}/${other} and\n${third}.`)).toEqual([
    ['aws', one],
    ['aws', other],
    ['github', third],
  ]);
});

test('one that stands beside the word example is found', () => {
  const key = aws();
  expect(found(`s3.example.com/EXAMPLE/${key}`)).toEqual([['aws', key]]);
});

test('one that stands behind the beginning of another is found', () => {
  const key = aws();
  for (const begins of ['sk-', 'AKIA-', 'xoxe.xoxp-', 'glpat-', 'key-'])
    expect(found(`${begins}/${key}`)).toEqual([['aws', key]]);
});

test.each(['EXAMPLE', 'xxxxxxxx', 'XXXXXXXX', '0000000000', 'aaaaaaaaaa'])(
  'one with %s in it is made up',
  (part) => {
    const make = (inside: string) => `gl${'pat-'}${draw('hex', 10)}${inside}${draw('hex', 10)}`;
    expect(found(make(part))).toEqual([]);
    const almost = make(part.slice(1));
    expect(found(almost)).toEqual([['gitlab', almost]]);
  },
);

/** Letters and figures alone: other signs may end a key. */
function plain(alphabet: keyof typeof alphabets, length: number): string {
  return draw(alphabet === 'base64url' || alphabet === 'base64' ? 'base62' : alphabet, length);
}
