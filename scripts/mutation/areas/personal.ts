import type { Area } from '../area.ts';

export const personal: Area = {
  mutate: ['contract/guard/personal/*.ts', '!**/*.test.ts'],
  tests: [
    'contract/guard/personal/digit-windows.test.ts',
    'contract/guard/personal/emails.test.ts',
    'contract/guard/personal/ibans.test.ts',
    'contract/guard/personal/national-numbers.test.ts',
    'contract/guard/personal/phones.test.ts',
  ],
  explained: [
    ...[
      ["!text.includes('@')", 'false'],
      ["'@'", '""'],
    ].map(([from = '', to]) => ({
      file: 'contract/guard/personal/emails.ts',
      ...{ from, to },
      why: 'Where no such sign is, no address is either: it saves time.',
    })),
    {
      file: 'contract/guard/personal/ibans.ts',
      from: 'wanted === undefined',
      to: 'false',
      why: 'Of a length that is not known nothing is read, and what is next is no space: it stands there for the types.',
    },
    {
      file: 'contract/guard/personal/verhoeff.ts',
      from: 'a - b + 5',
      to: 'a - b - 5',
      why: 'Below nought the remainder is the same place of the five, counted from the other side: only nought is asked for.',
    },
  ],
};
