import type { Area } from '../area.ts';

export const consent: Area = {
  mutate: ['src/background/consent.ts', 'contract/site.ts'],
  tests: [
    'src/background/consent.test.ts',
    'src/background/consent-intersection.test.ts',
    'contract/site.test.ts',
    'contract/site-of.test.ts',
  ],
  explained: [
    {
      file: 'src/background/consent.ts',
      from: "''",
      why: 'Both addresses were found to have a site before: the empty one stands there for the types alone.',
    },
    {
      file: 'contract/site.ts',
      from: '/^(?:(?!xn--)[a-z0-9_-]+\\.)*(?!xn--)[a-z_-][a-z0-9_-]*$/',
      why: 'Names that it takes are taken by the careful way behind it as well: it saves time.',
    },
    {
      file: 'contract/site.ts',
      from: "''",
      why: 'What is written is taken apart by an expression that fits anything, its last part too: the empty one stands there for the types alone.',
    },
    {
      file: 'contract/site.ts',
      from: '[]',
      why: 'The same, of all its parts.',
    },
    {
      file: 'contract/site.ts',
      from: '/^(https?:\\/\\/)?(\\*\\.)?(.*)$/isu',
      why: 'Its parts may all be missing, and the last one takes whatever there is: it begins at the beginning and ends at the end by itself.',
    },
    {
      file: 'contract/site.ts',
      from: "url.protocol === 'http:'",
      to: 'true',
      why: 'Asked where the port is 443: with the only other scheme it goes without saying and is never there.',
    },
  ],
};
