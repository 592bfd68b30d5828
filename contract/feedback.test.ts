import { describe, expect, test } from 'vitest';
import { voteReasons } from './feedback.ts';
import { feedbackSchema } from './feedback-schema.ts';

const requestId = '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10';

const all = (vote: keyof typeof voteReasons) => ({
  requestId,
  vote,
  reasons: Object.keys(voteReasons[vote]),
});

describe('feedbackSchema', () => {
  test.each([
    ['a thumb up without a reason', { requestId, vote: 'up', reasons: [] }],
    ['a thumb down without a reason', { requestId, vote: 'down', reasons: [] }],
    ['every reason of a thumb up', all('up')],
    ['every reason of a thumb down', all('down')],
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
