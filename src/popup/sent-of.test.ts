import '../locales/testing/in-english.ts';
import { expect, test } from 'vitest';
import type { Gone, Job } from '../job.ts';
import { passageSent } from '../sent.ts';
import { answer, blocked, preview, streaming } from '../testing/jobs.ts';
import { sentOf } from './sent-of.ts';

const { ask, capture, destination, sent } = streaming;
const { answered } = answer;
const common = { id: streaming.id, ask };
const gone: Gone = { sent, destination, answered: undefined };
const failed: Job = {
  ...{ ...common, phase: 'failed', code: 'gateway_lost', capture, text: '' },
  ...{ gone, limit: undefined },
};

test.each<[string, Job | undefined, heading: string, said: boolean]>([
  ['nothing was asked for', undefined, 'What is sent', false],
  ['it is being looked whether that may be', { ...common, phase: 'checking' }, 'What is sent', false],
  ['a rule forbade it before', blocked, 'What is sent', false],
  ['it failed before', { ...failed, gone: undefined }, 'What is sent', false],
  ['it waits for a yes', preview, 'This is what will be sent', true],
  ['nobody has answered yet', streaming, 'What was sent', true],
  ['an answer is coming', { ...streaming, answered }, 'What was sent, and who answered', true],
  ['an answer is there', answer, 'What was sent, and who answered', true],
  ['it broke off', { ...failed, gone: { ...gone, answered } }, 'What was sent, and who answered', true],
  ['it broke off before anybody answered', failed, 'What was sent', true],
  ['nobody could be reached', { ...failed, code: 'gateway_unreachable' }, 'What was to be sent', true],
  ['the gateway refused it', { ...blocked, capture, gone }, 'What was sent', true],
])('%s', (_, job, heading, said) => {
  const told = sentOf(job);
  expect([told.heading, told.parts !== undefined]).toEqual([heading, said]);
});

test('of a preview it is what is typed and chosen by now, not what it began with', () => {
  const now = { ...capture, text: 'typed' };
  const draft = {
    jobId: preview.id,
    sent: { ...passageSent({ ...ask, parameters: { tone: 'casual' } }, now), text: 'typed' },
    capture: now,
  };
  expect(sentOf(preview, draft).parts).toMatchObject({ sent: draft.sent, capture: now });
  expect(sentOf(preview, { ...draft, jobId: 'another' }).parts?.sent).toEqual(passageSent(ask, capture));
});

test('who answered is told, not who was to', () => {
  const by = { ...destination.upstream, provider: 'Another' };
  const other = { ...gone, answered: { requestId: 'r', promptVersion: undefined, provenance: by } };
  expect(sentOf({ ...failed, gone: other }).parts?.provenance).toBe(by);
});
