import type { Area } from '../area.ts';

export const patterns: Area = {
  mutate: ['contract/guard/patterns/*.ts', '!**/*.test.ts'],
  tests: [
    'contract/guard/patterns/match.test.ts',
    'contract/guard/patterns/parse.test.ts',
    'contract/guard/patterns/patterns.test.ts',
  ],
  explained: [
    {
      file: 'contract/guard/patterns/match.ts',
      from: '[]',
      to: '["Stryker was here"]',
      why: 'What stands there in place of no match under way has no step to go on with.',
    },
    {
      file: 'contract/guard/patterns/match.ts',
      from: 'now.length === 0 && !firsts(unit)',
      to: 'false',
      why: 'Where a match cannot begin, none does: it saves time.',
    },
    ...['{ length: 128 }', '(_, unit) => sets.some((set) => has(set, unit))'].map((from) => ({
      file: 'contract/guard/patterns/match.ts',
      from,
      why: 'What is not in the table is looked for in the sets: it saves time.',
    })),
    {
      file: 'contract/guard/patterns/match.ts',
      from: 'step?.does',
      to: 'step.does',
      why: 'A program goes on with its own steps alone: it stands there for the types.',
    },
    {
      file: 'contract/guard/patterns/match.ts',
      from: "step?.does === 'look'",
      to: 'true',
      why: 'Before the first character no program is done, as a pattern matches four at least: what is left is to look.',
    },
    {
      file: 'contract/guard/patterns/own-patterns.ts',
      from: 'error instanceof PatternFault',
      to: 'true',
      why: 'There is no other fault, unless one of ours: that it would not be taken for one of the pattern is for us.',
    },
    {
      file: 'contract/guard/patterns/own-patterns.ts',
      from: 'compiled.set(patterns, known);',
      to: ';',
      why: 'Made again it is the same: it saves time.',
    },
    ...[
      ['options[0] !== undefined', 'true'],
      ['from === undefined || to === undefined', 'false'],
      ['from === undefined || to === undefined', 'from === undefined && to === undefined'],
      ['from === undefined', 'false'],
      ['to === undefined', 'false'],
      ['to !== undefined', 'true'],
      ["''", '"Stryker was here!"'],
    ].map(([from = '', to]) => ({
      file: 'contract/guard/patterns/parse.ts',
      ...{ from, to },
      why: 'It stands there for the types: a set has a range, a choice an option, no number is less than none, and no edge is called by that name.',
    })),
    {
      file: 'contract/guard/patterns/parse.ts',
      from: 'false',
      to: 'true',
      why: 'Asked of line breaks and tabs, which have no case.',
    },
    {
      file: 'contract/guard/patterns/parse.ts',
      from: '[]',
      to: '["Stryker was here"]',
      why: 'A range of no numbers has no character in it.',
    },
    {
      file: 'contract/guard/patterns/syntax.ts',
      from: 'false',
      to: 'true',
      why: 'Two places are asked whether they are the same in this; turned around in both, they are as well.',
    },
    {
      file: 'contract/guard/patterns/syntax.ts',
      from: "'not-word'",
      to: '""',
      why: 'Of the four edges it is the one that is left when the others are not meant.',
    },
  ],
};
