// From Atlassian's published reference of CQL for Confluence Cloud (fields, operators, keywords, functions).

/** What a value that stands without quotes must not be. */
export const reservedWords = new Set(
  `after and as avg before begin by commit contains count distinct else empty end explain from having if in inner
  insert into is isnull left like limit max min not null or order outer raise select sort start sum to update was
  where`.split(/\s+/),
);

const exact = ['=', '!=', 'in', 'not in'];
const inTime = ['=', '!=', '>', '>=', '<', '<='];
const inText = ['~', '!~'];

/**
 * The operators of the fields that the reference lists; apps bring fields of their own, of which only the form can be
 * told.
 */
export const operatorsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'ancestor',
    'container',
    'content',
    'contributor',
    'creator',
    'favourite',
    'id',
    'label',
    'macro',
    'mention',
    'parent',
    'space',
    'type',
    'watcher',
  ].map((field) => [field, exact] as const),
  ...['created', 'lastmodified'].map((field) => [field, inTime] as const),
  ['text', inText],
  ['title', [...exact, ...inText]],
]);
