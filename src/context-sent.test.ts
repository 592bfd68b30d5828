import { contextLine, contextParts } from '@sidenote/contract/graph/context';
import { chatRequestSchema } from '@sidenote/contract/wire';
import { expect, test } from 'vitest';
import type { Ask, Capture } from './job.ts';
import {
  contextKnown,
  lineSent,
  narrowedTo,
  passageSent,
  refinementSent,
  requestBody,
  saysLess,
} from './sent.ts';
import { context } from './testing/graph.ts';
import { answer, ask as asked, preview } from './testing/jobs.ts';

const ask: Ask = { ...asked, action: 'summarise' };
const jira: Capture['metadata'] = {
  site: 'acme.atlassian.net',
  product: 'jira',
  object_type: 'issue',
  format: 'plain',
};
const capture: Capture = { ...preview.capture, metadata: jira, context };
const bodyWith = (differing: Partial<Capture>) => {
  const given = { ...capture, ...differing };
  return requestBody(passageSent(ask, given), given);
};

test('the bytes with the line on, and with it off', () => {
  expect(bodyWith({})).toMatchInlineSnapshot(`
    "{
      "model": "summarise",
      "messages": [
        {
          "role": "user",
          "content": "x"
        }
      ],
      "stream": true,
      "stream_options": {
        "include_usage": true
      },
      "metadata": {
        "site": "acme.atlassian.net",
        "product": "jira",
        "object_type": "issue",
        "format": "plain",
        "context": "team,product,work-type"
      }
    }"
  `);
  expect(bodyWith({ context: undefined })).toMatchInlineSnapshot(`
    "{
      "model": "summarise",
      "messages": [
        {
          "role": "user",
          "content": "x"
        }
      ],
      "stream": true,
      "stream_options": {
        "include_usage": true
      },
      "metadata": {
        "site": "acme.atlassian.net",
        "product": "jira",
        "object_type": "issue",
        "format": "plain"
      }
    }"
  `);
});

test('both are requests that the gateway takes', () => {
  for (const body of [bodyWith({}), bodyWith({ context: undefined })])
    expect(chatRequestSchema.safeParse(JSON.parse(body)).error).toBeUndefined();
});

test.each<[string, Partial<Capture>, string | undefined]>([
  [
    'a part that the person keeps back',
    { context: { ...context, parts: ['team', 'work-type'] } },
    'team,work-type',
  ],
  ['every part kept back', { context: { ...context, parts: [] } }, undefined],
  ['no team that is known', { context: { ...context, team: null } }, 'product,work-type'],
  [
    'nothing to be said of the page',
    { context: { ...context, team: null }, metadata: { ...jira, product: 'web', object_type: 'other' } },
    undefined,
  ],
])('%s is not sent', (_name, differing, expected) => {
  const { metadata } = JSON.parse(bodyWith(differing));
  expect(metadata.context).toBe(expected);
});

test('the line that is shown is the one that the parts sent make', () => {
  const sent = passageSent(ask, capture);
  expect(lineSent(sent, capture)).toBe(
    'The person works in the team “Release crew”, in Jira, on tracking work.',
  );
  expect(lineSent(sent, capture)).toBe(contextLine(contextKnown(ask, capture), contextParts));
  const without = passageSent(ask, { ...capture, context: undefined });
  expect(lineSent(without, capture)).toBeUndefined();
});

test('what is asked to change an answer says as much as the passage did', () => {
  expect(refinementSent({ ...answer, capture }, 'Shorter').context).toBe('team,product,work-type');
});

test('what is sent once more says no more than may be said now', () => {
  const sent = passageSent(ask, capture);
  const now = { ...capture, context: { ...context, parts: ['product' as const] } };
  expect(narrowedTo(sent, now).context).toBe('product');
  expect(narrowedTo(sent, { ...capture, context: undefined }).context).toBeUndefined();
  expect(narrowedTo(passageSent(ask, now), capture).context).toBe('product');
});

test.each<[string | undefined, string | undefined, boolean]>([
  [undefined, undefined, true],
  ['team', undefined, false],
  ['team', 'team,product', true],
  ['team,product', 'team', false],
])('%s says no more than %s: %s', (one, other, less) => {
  expect(saysLess({ context: one }, { context: other })).toBe(less);
});
