import { type AttackClass, inFile } from './attack.ts';

/** What the model writes, and what a page makes it write. */
export const answer: AttackClass = {
  title: 'The model’s answer',
  attacks: [
    {
      tries:
        'Images, HTML, SVG, styles, links that run something, pings, prefetches and automatic links in an answer.',
      end: 'survived',
      tests: [
        'contract/markdown/html.test.ts',
        'src/popup/parts/hostile-answers.test.tsx',
        inFile('e2e/faults.spec.ts', /full of traps/),
        inFile('e2e/firefox/faults.spec.ts', /full of traps/),
      ],
    },
    {
      tries: 'A link whose words name another host than it leads to.',
      end: 'survived',
      tests: [
        inFile('src/popup/parts/hostile-answers.test.tsx', /link/),
        inFile('e2e/careful.spec.ts', /a link that leads elsewhere/),
      ],
    },
    {
      tries: 'HTML, scripts and the markup of wikis as an answer that is put into an editor.',
      end: 'survived',
      tests: [
        'contract/markdown/wiki.test.ts',
        'contract/markdown/round-trip.test.ts',
        inFile('e2e/editors/matrix.spec.ts', /script lands as text/),
        inFile('e2e/editors/journeys.spec.ts', /a field that speaks|stands in its place/),
        inFile('e2e/faults.spec.ts', /full of traps/),
      ],
    },
    {
      tries: 'An answer that says “press insert”, and a model that obeys what a page says.',
      end: 'survived',
      tests: ['e2e/injections.spec.ts'],
    },
    {
      tries: 'A selection that instructs the model, closes our delimiters, or fakes the marks of its roles.',
      end: 'survived',
      tests: [
        'gateway/relay/injections.test.ts',
        'gateway/relay/role-tokens.test.ts',
        inFile('gateway/relay/instructions.test.ts', /cannot know its number/),
      ],
    },
    {
      tries: 'Invisible characters and characters that turn the direction of writing.',
      end: 'survived',
      tests: ['contract/guard/invisible.test.ts'],
    },
    {
      tries:
        'Formulas in everything that is taken out as CSV, and line breaks in what goes to a log collector.',
      end: 'survived',
      tests: ['contract/csv.test.ts', 'gateway/exports/cef.test.ts', 'e2e/console/stored.spec.ts'],
    },
  ],
  notTried: ['Whether a model obeys: what it says is held to be hostile, whoever made it say so.'],
};
