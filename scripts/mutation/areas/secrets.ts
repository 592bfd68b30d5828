import type { Area } from '../area.ts';

export const secrets: Area = {
  mutate: ['contract/guard/{kinds,secrets/*}.ts', '!**/*.test.ts'],
  tests: [
    'contract/guard/kinds.test.ts',
    'contract/guard/secrets/assignments.test.ts',
    'contract/guard/secrets/cards.test.ts',
    'contract/guard/secrets/places.test.ts',
    'contract/guard/secrets/plausible.test.ts',
    'contract/guard/secrets/private-keys.test.ts',
    'contract/guard/secrets/tokens.test.ts',
    'contract/guard/secrets/url-passwords.test.ts',
    'contract/guard/secrets/vendor-tokens.test.ts',
  ],
  explained: [
    ...[
      ["''", '"Stryker was here!"'],
      ['end > 0', 'end >= 0'],
    ].map(([from = '', to]) => ({
      file: 'contract/guard/secrets/assignments.ts',
      ...{ from, to },
      why: 'A value has one of four forms, and one of closing signs alone is none, whichever of them is left: the empty text stands there for the types.',
    })),
    {
      file: 'contract/guard/secrets/tokens.ts',
      from: '[]',
      to: '["Stryker was here"]',
      why: 'What was found is one of the beginnings: it stands there for the types.',
    },
    ...['eyJ', 'Q~', 'Key=', 'sig=', ':AA', '.', '.atlasv1.'].map((sign) => ({
      file: 'contract/guard/secrets/tokens.ts',
      from: `'${sign}'`,
      to: '""',
      why: 'Asked first whether the sign is there at all: it saves time.',
    })),
    {
      file: 'contract/guard/secrets/tokens.ts',
      from: '!run.includes(sign)',
      to: 'false',
      why: 'The same.',
    },
    ...[
      ["!text.includes('-----BEGIN ')", 'false'],
      ["'-----BEGIN '", '""'],
    ].map(([from = '', to]) => ({
      file: 'contract/guard/secrets/private-keys.ts',
      ...{ from, to },
      why: 'Without this beginning there is no key: it saves time.',
    })),
    {
      file: 'contract/guard/secrets/url-passwords.ts',
      from: "text[at + 1] !== '/'",
      to: 'false',
      why: 'What is tried next begins with two slashes: it saves time.',
    },
    ...[
      ['(last !== LETTER_S && last !== LETTER_T) || at - from < 2 || at - from > 6', 'false'],
      [
        '(last !== LETTER_S && last !== LETTER_T) || at - from < 2 || at - from > 6',
        '(last !== LETTER_S && last !== LETTER_T || at - from < 2) && at - from > 6',
      ],
      ['(last !== LETTER_S && last !== LETTER_T) || at - from < 2', 'false'],
      [
        '(last !== LETTER_S && last !== LETTER_T) || at - from < 2',
        'last !== LETTER_S && last !== LETTER_T && at - from < 2',
      ],
      ['last !== LETTER_S && last !== LETTER_T', 'false'],
      ['at - from < 2', 'false'],
      ['at - from > 6', 'false'],
      ['at - from', 'at + from'],
    ].map(([from = '', to]) => ({
      file: 'contract/guard/secrets/places.ts',
      ...{ from, to },
      why: 'What is left is held against the verbs themselves: it saves time.',
    })),
  ],
};
