/** How many pieces a streamed answer has. */
export const PIECES = 50;

/** The text of every answer: 1,000 characters, so that its JSON is a good kilobyte. */
export const answerText = Array.from({ length: PIECES }, (_, index) =>
  `piece ${index} of the text`.padEnd(20, '.').slice(0, 20),
).join('');

/** What the fake upstream is asked to do: to answer in one piece, or in {@link PIECES} with this many milliseconds between them. */
export type Manner = 'whole' | number;

/**
 * The body of a request: the same bytes for everybody, in the form that our gateway takes. Every gateway passes the
 * text on and little else, so the manner stands in the text.
 */
export function questionBody(manner: Manner): string {
  const text = 'Teh quick brown fox jumps over teh lazy dog, and nobody nows why it dose so. '.repeat(4);
  const order = manner === 'whole' ? '[in one piece]' : `[every ${manner} ms]`;
  return JSON.stringify({
    model: 'improve-writing',
    messages: [{ role: 'user', content: `${text}${order}` }],
    stream: manner !== 'whole',
    metadata: { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
  });
}

/** The manner that a request's body asks for; undefined for one that nobody here wrote. */
export function mannerOf(body: string): Manner | undefined {
  if (body.includes('[in one piece]')) return 'whole';
  const every = /\[every (\d+) ms\]/.exec(body)?.[1];
  return every === undefined ? undefined : Number(every);
}
