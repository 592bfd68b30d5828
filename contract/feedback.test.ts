import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { answerKindOf, answerKinds, fitsKind, offeredReasons, type Vote, voteReasons } from './feedback.ts';
import { feedbackSchema } from './feedback-schema.ts';

const requestId = '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10';

const all = (vote: Vote) =>
  answerKinds.map((kind) => ({ requestId, vote, reasons: offeredReasons[kind][vote] }));

describe('feedbackSchema', () => {
  test.each<[string, unknown]>([
    ['a thumb up without a reason', { requestId, vote: 'up', reasons: [] }],
    ['a thumb down without a reason', { requestId, vote: 'down', reasons: [] }],
    ['a thumb with its version', { requestId, vote: 'up', reasons: [], version: 1_764_158_400_000 }],
    ...[...all('up'), ...all('down')].map(
      (one) => [`${one.vote} with ${one.reasons}`, one] satisfies [string, unknown],
    ),
  ])('takes %s', (_, body) => {
    expect(feedbackSchema.parse(body)).toEqual(body);
  });

  test.each([
    [
      'free text as a reason',
      { requestId, vote: 'down', reasons: ['It called my customer by another name'] },
    ],
    ['free text as a key', { requestId, vote: 'down', reasons: [], comment: 'text' }],
    ['a reason for the other thumb', { requestId, vote: 'up', reasons: ['unsafe'] }],
    ['a reason for the other thumb, down', { requestId, vote: 'down', reasons: ['clear'] }],
    ['the words for a code', { requestId, vote: 'up', reasons: ['Accurate'] }],
    ['an inherited name as a reason', { requestId, vote: 'up', reasons: ['constructor'] }],
    ['more reasons than there are', { requestId, vote: 'down', reasons: Array(7).fill('wrong') }],
    ['a version that is no number', { requestId, vote: 'up', reasons: [], version: '1' }],
    ['no reasons', { requestId, vote: 'up' }],
    ['reasons that are no list', { requestId, vote: 'up', reasons: 'clear' }],
    ['another vote', { requestId, vote: 'sideways', reasons: [] }],
    ['an inherited name as a vote', { requestId, vote: '__proto__', reasons: [] }],
    ['no vote', { requestId, reasons: [] }],
    ['a request id that is a text', { requestId: 'what was selected', vote: 'up', reasons: [] }],
    ['a request id with more behind it', { requestId: `${requestId}x`, vote: 'up', reasons: [] }],
    ['no request id', { vote: 'up', reasons: [] }],
    ['a person', { requestId, vote: 'up', reasons: [], person: 'kim@example.com' }],
    ['a list', [requestId, 'up', []]],
    ['nothing', null],
  ])('refuses %s', (_, body) => {
    expect(feedbackSchema.safeParse(body).success).toBe(false);
  });
});

describe('reasons', () => {
  test.each([
    ['fix-spelling-grammar', 'rewrite'],
    ['translate', 'rewrite'],
    ['summarise', 'summary'],
    ['summarise-page', 'summary'],
    ['key-points', 'list'],
    ['suggest-child-items', 'list'],
    ['brainstorm', 'list'],
    ['draft-reply', 'draft'],
    ['refine', 'draft'],
    ['table', 'draft'],
    ['write-jql', 'query'],
  ])('of %s are those of a %s', (id, kind) => {
    const action = catalogue.find((one) => one.id === id);
    expect(action && answerKindOf(action)).toBe(kind);
  });

  test.each<[Vote, string, string, boolean]>([
    ['down', 'not_valid', 'query', true],
    ['down', 'not_valid', 'rewrite', false],
    ['down', 'not_in_text', 'summary', true],
    ['down', 'not_in_text', 'query', false],
    ['up', 'right_results', 'draft', false],
    ['up', 'not_valid', 'query', false],
    // These were there before there were kinds.
    ['down', 'tone', 'query', true],
    ['up', 'accurate', 'query', true],
  ])('%s, %s for a %s: %s', (vote, reason, kind, fits) => {
    const known = answerKinds.find((one) => one === kind);
    expect(known && fitsKind(vote, reason, known)).toBe(fits);
  });

  test('are each offered about some kind', () => {
    const offered = answerKinds.flatMap((kind) => Object.values(offeredReasons[kind]).flat());
    expect(new Set(offered)).toEqual(
      new Set([...Object.keys(voteReasons.up), ...Object.keys(voteReasons.down)]),
    );
  });
});
