import type { Area } from '../area.ts';

export const guard: Area = {
  mutate: [
    'contract/guard/{guard,find,hide,everywhere,put-back,mask,policy,returned,unescaped,luhn,invisible}.ts',
    'gateway/routes/kept-back.ts',
  ],
  tests: [
    'contract/guard/guard.test.ts',
    'contract/guard/beside.test.ts',
    'contract/guard/joined.test.ts',
    'contract/guard/unescaped.test.ts',
    'contract/guard/mask.test.ts',
    'contract/guard/luhn.test.ts',
    'contract/guard/put-back.test.ts',
    'contract/guard/corpus/corpus.test.ts',
    'contract/guard/invisible.test.ts',
    'gateway/routes/kept-back-where.test.ts',
  ],
  explained: [
    ...[
      ["''", '"Stryker was here!"'],
      ["typeof text === 'string'", 'true'],
    ].map(([from = '', to]) => ({
      file: 'gateway/routes/kept-back.ts',
      ...{ from, to },
      why: 'Each has a name, and what a person wrote is a text: they stand there for the types.',
    })),
    {
      file: 'contract/guard/invisible.ts',
      from: '!UNSEEN.test(text)',
      to: 'false',
      why: 'A text with no such sign is one piece either way: it saves time.',
    },
    {
      file: 'contract/guard/invisible.ts',
      from: "''",
      to: '"Stryker was here!"',
      why: 'At either end of a text there is no character: another one that is no picture, and of no script that is asked for, is as good as none.',
    },
    ...['true', 'at >= 1'].map((to) => ({
      file: 'contract/guard/invisible.ts',
      from: 'at > 1',
      to,
      why: 'Half a character at the beginning of a text is no sign that anything shapes, and neither is none.',
    })),
    {
      file: 'contract/guard/everywhere.ts',
      from: 'more.length === 0',
      to: 'false',
      why: 'Looking again where nothing was found finds nothing: it saves time.',
    },
    {
      file: 'contract/guard/everywhere.ts',
      from: 'looks < MOST_LOOKS',
      to: 'looks <= MOST_LOOKS',
      why: 'One look more than the most: a bound on time, not on what is found.',
    },
    {
      file: 'contract/guard/unescaped.ts',
      from: "!text.includes('\\\\')",
      to: 'false',
      why: 'Without a backslash there is nothing to take out: it saves time.',
    },
    {
      file: 'contract/guard/unescaped.ts',
      from: 'gaps.length === 0',
      to: 'false',
      why: 'Without a gap every place is where it was: it saves time.',
    },
    {
      file: 'contract/guard/find.ts',
      from: "!strict('secrets') && !strict('personal')",
      to: 'false',
      why: 'What is found then is of no strict group: it saves time.',
    },
    {
      file: 'contract/guard/find.ts',
      from: 'patterns.length === 0',
      to: 'false',
      why: 'No patterns find nothing: it saves time.',
    },
    {
      file: 'contract/guard/everywhere.ts',
      from: 'looks += 1',
      why: 'A bound on time: what was found is covered, so that looking again ends by itself.',
    },
    {
      file: 'contract/guard/unescaped.ts',
      from: "'\\\\'",
      to: '""',
      why: 'Asked first whether there is a backslash at all: it saves time.',
    },
    {
      file: 'contract/guard/find.ts',
      from: 'kindIds.indexOf(one.kind) <= kindIds.indexOf(other.kind)',
      to: 'kindIds.indexOf(one.kind) < kindIds.indexOf(other.kind)',
      why: 'Of two kinds that are the same, either is the one.',
    },
    {
      file: 'contract/guard/guard.ts',
      from: '[]',
      why: 'What stands there in place of no finds is none either: it has no placeholder.',
    },
    {
      file: 'contract/guard/hide.ts',
      from: '[]',
      to: '["Stryker was here"]',
      why: 'What stands there in place of no finds is none either: it has no value and no placeholder.',
    },
    {
      file: 'contract/guard/hide.ts',
      from: "''",
      why: 'A word in place of none, which is no placeholder either.',
    },
    {
      file: 'contract/guard/hide.ts',
      from: "' '",
      to: '""',
      why: 'Placeholders have brackets around them, which keep them apart as well.',
    },
    {
      file: 'contract/guard/returned.ts',
      from: "''",
      why: 'Only what has a placeholder comes there: the empty one stands there for the types alone.',
    },
    {
      file: 'contract/guard/luhn.ts',
      from: 'sum += doubled > 9 ? doubled - 9 : doubled',
      to: 'sum -= doubled > 9 ? doubled - 9 : doubled',
      why: 'A sum below nought ends in 0 where the same above it does.',
    },
    {
      file: 'contract/guard/policy.ts',
      from: 'guardLevels.indexOf(one) >= guardLevels.indexOf(other)',
      to: 'guardLevels.indexOf(one) > guardLevels.indexOf(other)',
      why: 'Of two levels that are the same, either is the stricter one.',
    },
  ],
};
