import { drawing } from '@sidenote/contract/guard/corpus/random';
import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard, type GuardPolicy } from '@sidenote/contract/guard/policy';
import { withValuesOf } from '@sidenote/contract/guard/put-back';
import { lookalikes } from '@sidenote/contract/testing/lookalikes';
import { expect, test } from 'vitest';
import type { Capture } from './job.ts';
import { passageSent, refinementSent, requestBody } from './sent.ts';

const draw = drawing(31);
const [one, other] = [1, 2].map(() => `gh${'p_'}${draw('base62', 36)}`);
const page = 'https://acme.example/';
const ask = { action: 'improve-writing', tabId: 1, frameId: 0, pageUrl: page, frameUrl: page } as const;

const captured = (text: string, rules: GuardPolicy = defaultGuard): Capture => ({
  ...{ text, guarded: guard(text, rules), guard: rules, target: 'plain', modes: ['replace'] },
  ...{
    editor: undefined,
    source: 'selection',
    ...{ readFrom: [], note: undefined, context: undefined },
    unformatted: false,
    language: undefined,
    documentId: 'd',
  },
  ...{ partChars: 100_000 },
  metadata: { site: 'acme.example', product: 'web', object_type: 'other', format: 'plain' },
});

test('what the person writes for a passage is held against the same rules, with the same placeholders', () => {
  const capture = captured(`Deploy with ${one}.`);
  const sent = passageSent({ ...ask, parameters: { task: `Use ${other} in place of ${one}` } }, capture);
  const body = requestBody(sent, capture);
  expect(JSON.parse(body)).toMatchObject({
    messages: [{ content: 'Deploy with [KEY_1].' }],
    metadata: { task: 'Use [KEY_2] in place of [KEY_1]' },
  });
  expect(sent.found.map(({ value }) => value)).toEqual([one, other]);
  expect(withValuesOf('[KEY_2] [KEY_1]', sent.found)).toBe(`${other} ${one}`);
});

test('an answer that the values stand in again is refined without them', () => {
  const capture = captured(`password: Tr0ub4dor&3 and ${one}`);
  const sent = passageSent(ask, capture);
  const text = withValuesOf('Use [KEY_1], then Tr0ub4dor&3.', sent.found);
  const refined = refinementSent({ ask, capture, text, sent }, `shorter, and with ${other}`);
  const body = requestBody(refined, capture);
  for (const value of [one, other, 'Tr0ub4dor&3']) expect(body).not.toContain(value);
  expect(refined.text).toBe('Use [KEY_1], then [PASSWORD_1].');
  expect(withValuesOf(refined.text, refined.found)).toBe(text);
});

test('where the rules refuse, what the person writes is refused as well', () => {
  const capture = captured('Nothing to see here.', { ...defaultGuard, secrets: 'block' });
  expect(passageSent(ask, capture).refusal).toBeUndefined();
  expect(passageSent({ ...ask, parameters: { task: one } }, capture).refusal).toBe('secret_found');
});

test.each(Object.entries(lookalikes))('%s are sent as they are', (_, text) => {
  const capture = captured(text);
  const asked = { ...ask, parameters: { task: text } };
  const body = JSON.parse(requestBody(passageSent(asked, capture), capture));
  expect([body.messages[0].content, body.metadata.task]).toEqual([text, text]);
});
