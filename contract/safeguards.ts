/** The responsible-technology principles that the work is held against (R28). */
export const principles = {
  transparency: 'People see what is used, where it goes, who answers and how a feature works.',
  trust: 'What is promised is enforced by code and shown by a test.',
  accountability: 'A person or an organisation answers for each result, and can be asked how it came about.',
  'human-centricity': 'People decide, and nothing happens to their work without them.',
  teamwork: 'It serves the work people do together, and takes nobody’s place in it.',
} as const;

export type Principle = keyof typeof principles;

interface Safeguard {
  readonly what: string;
  readonly principles: readonly Principle[];
}

/** What can hold a risk of an action. A review names some of these and nothing else: each exists in code. */
export const safeguards = {
  'person-reviews': {
    what: 'The answer changes nothing until a person inserts it.',
    principles: ['human-centricity', 'accountability'],
  },
  'changes-shown': {
    what: 'Every changed word is shown beside the one it replaces.',
    principles: ['transparency', 'human-centricity'],
  },
  'one-undo': { what: 'One step of undo takes an insertion back.', principles: ['human-centricity'] },
  'facts-kept': {
    what: 'The instructions keep names, numbers, dates and links, and the evaluation cases look for them.',
    principles: ['trust'],
  },
  'nothing-invented': {
    what: 'The instructions forbid what the text does not say, and the evaluation cases look for it.',
    principles: ['trust'],
  },
  'gaps-marked': {
    what: 'What the text leaves open is marked as open in the answer instead of being filled.',
    principles: ['transparency', 'trust'],
  },
  'passage-is-material': {
    what: 'The text stands apart from the instructions, and nothing in it is followed.',
    principles: ['trust'],
  },
  'query-checked': {
    what: 'A query is read by the rules of its language before it is shown, and never run.',
    principles: ['trust', 'human-centricity'],
  },
  'limits-told': {
    what: 'The feature note says what it should not be used for, one click away from the answer.',
    principles: ['transparency', 'accountability'],
  },
  'nobody-assigned': {
    what: 'People named in an answer are told, asked or assigned by nobody but the person who reads it.',
    principles: ['teamwork', 'human-centricity'],
  },
  'sent-is-shown': {
    what: 'All of it is shown before it is sent, each time, and nothing goes without a person’s yes.',
    principles: ['transparency', 'human-centricity'],
  },
  'own-session': {
    what: 'Nothing is read that the person’s own session cannot open.',
    principles: ['trust', 'teamwork'],
  },
} as const satisfies Readonly<Record<string, Safeguard>>;

export type SafeguardId = keyof typeof safeguards;

export const safeguardIds = Object.keys(safeguards) as readonly SafeguardId[];
