/** Why a change cannot be noticed, or why nobody need notice it. */
export interface Explained {
  readonly file: string;
  /** What stands in the source. */
  readonly from: string;
  /** What stood there instead; undefined for whatever it was. */
  readonly to?: string;
  readonly why: string;
}

export const explained: readonly Explained[] = [
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
  {
    file: 'contract/managed-policy.ts',
    from: "'.'",
    why: 'A place is a key and at most one number, and no key ends in one: put together they stay apart.',
  },
  {
    file: 'contract/managed-policy.ts',
    from: "''",
    why: 'There is a place for each issue: the empty one stands there for the types alone.',
  },
  ...["typeof key !== 'string' || !isManagedPolicyKey(key)", "typeof key !== 'string'", '[]'].map((from) => ({
    file: 'contract/managed-policy.ts',
    from,
    why: 'Whatever is no unknown key is found at one that is known: it stands there for the types alone.',
  })),
  ...[
    "code !== 'unknown_key' && Object.hasOwn(policyProblems, code)",
    "code !== 'unknown_key'",
    "'unknown_key'",
    "'wrong_type'",
  ].map((from) => ({
    file: 'contract/managed-policy.ts',
    from,
    why: 'Every check of our own names one of the problems of values: it stands there for the types alone.',
  })),
  {
    file: 'gateway/policy/decide.ts',
    from: '[]',
    why: 'No list names a group as the tool that changes sources would.',
  },
  {
    file: 'gateway/relay/breaker.ts',
    from: 'resting()',
    to: 'true',
    why: 'Until when it would rest is asked for while it rests alone, and is set then.',
  },
  {
    file: 'gateway/relay/openai-chunk.ts',
    from: "{\n    throw new RelayFault('upstream_invalid');\n  }",
    to: '{}',
    why: 'What is no JSON is no chunk either, and refused as that.',
  },
  {
    file: 'src/background/read-answer.ts',
    from: "{\n    return { fault: 'gateway_invalid' };\n  }",
    to: '{}',
    why: 'What is no JSON is no event either, and refused as that.',
  },
  ...['line === undefined || end === undefined', 'line === undefined', 'end === undefined'].map((from) => ({
    file: 'gateway/relay/chunk-shape.ts',
    from,
    why: 'Where the expression finds anything both are found: they stand there for the types.',
  })),
  ...['chunk.finish === undefined', 'chunk.usage === undefined'].map((from) => ({
    file: 'gateway/relay/chunk-shape.ts',
    from,
    to: 'true',
    why: 'An event that had none before has none with another text.',
  })),
  {
    file: 'gateway/relay/chunk-shape.ts',
    from: 'true',
    to: 'false',
    why: 'Whether ASCII is UTF-8 is asked for nothing then: it saves time.',
  },
  {
    file: 'gateway/relay/chunk-shape.ts',
    from: 'byte >= 0xc0',
    to: 'byte > 0xc0',
    why: 'No character begins with that byte: whoever sends it is refused for what is no UTF-8.',
  },
  {
    file: 'gateway/relay/chunk-shape.ts',
    from: '[]',
    why: 'Of a list that stands there for an expression which found nothing, only later places are looked at.',
  },
  ...["'a'", "'b'"].map((from) => ({
    file: 'gateway/relay/chunk-shape.ts',
    from,
    to: '""',
    why: 'No text at all proves as well as another one where a text stands.',
  })),
  ...[
    ['/^(?:[^"\\\\]|\\\\.)*/', '/(?:[^"\\\\]|\\\\.)*/'],
    [
      '/^(?:[^"\\\\]|\\\\.)*/.exec(line.slice(start))?.[0]',
      '/^(?:[^"\\\\]|\\\\.)*/.exec(line.slice(start))[0]',
    ],
  ].map(([from = '', to]) => ({
    file: 'gateway/relay/chunk-shape.ts',
    ...{ from, to },
    why: 'It takes as much as there is from the start, which may be nothing, so that it always finds something there.',
  })),
  {
    file: 'gateway/relay/chunk-shape.ts',
    from: "'latin1'",
    to: '""',
    why: 'Where an event is read to prove its shape, whatever else it says may be garbled.',
  },
  ...['/(.*,"obfuscation":")[\\w-]*("\\}[\\r\\n]+)$/s', '/^(.*,"obfuscation":")[\\w-]*("\\}[\\r\\n]+)/s'].map(
    (to) => ({
      file: 'gateway/relay/chunk-shape.ts',
      from: '/^(.*,"obfuscation":")[\\w-]*("\\}[\\r\\n]+)$/s',
      to,
      why: 'It begins with whatever there is, and ends with line breaks, of which there are none before the end.',
    }),
  ),
  ...[
    ['start < 0', 'start <= 0'],
    ['literal < 0', 'literal <= 0'],
    ['next >= 0', 'next > 0'],
    ['next < 0', 'next <= 0'],
  ].map(([from = '', to]) => ({
    file: 'gateway/relay/chunk-shape.ts',
    ...{ from, to },
    why: 'What is behind the beginning of an event is not at its beginning.',
  })),
  {
    file: 'gateway/relay/chunk-shape.ts',
    from: 'at + 6 > bytes.length',
    to: 'at + 6 >= bytes.length',
    why: 'Where the bytes end with the sign itself, the quote behind it is missing still.',
  },
  ...['/[0-9a-fA-F]{4}$/', '/^[0-9a-fA-F]{4}/'].map((to) => ({
    file: 'gateway/relay/chunk-shape.ts',
    from: '/^[0-9a-fA-F]{4}$/',
    to,
    why: 'It is asked about four characters each time.',
  })),
  {
    file: 'gateway/relay/openai-stream.ts',
    from: 'bytes.length - at <= MAX_HELD_BYTES',
    to: 'bytes.length - at < MAX_HELD_BYTES',
    why: 'One byte more or less: a bound on memory, not on what is read.',
  },
  ...[
    ['next > 0', 'next >= 0'],
    ['end < 0', 'end <= 0'],
    ['end > 0', 'end >= 0'],
  ].map(([from = '', to]) => ({
    file: 'gateway/relay/openai-stream.ts',
    ...{ from, to },
    why: 'What was read is never nothing, so that no end is at the beginning.',
  })),
  {
    file: 'gateway/relay/openai-stream.ts',
    from: 'end > 0',
    to: 'true',
    why: 'Where the end of an event is not there, nothing is learned: what is learned from ends with an empty line. That the reader is between two events is held by tests.',
  },
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
];
