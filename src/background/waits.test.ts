import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { expect, test } from 'vitest';
import type { Capture, Job, Landing, Sent } from '../job.ts';
import { waits } from './waits.ts';

const id = 'job-1';
const page = 'https://acme.example/';
const ask = { action: 'summarise', tabId: 1, frameId: 0, pageUrl: page, frameUrl: page } as const;
const capture: Capture = {
  ...{
    text: 'x',
    target: 'plain',
    modes: ['replace'],
    editor: undefined,
    source: 'selection',
    ...{ readFrom: [], note: undefined, context: undefined },
    unformatted: false,
  },
  ...{ language: undefined, documentId: 'd', guarded: guard('x', defaultGuard), guard: defaultGuard },
  partChars: 100_000,
  metadata: { site: 'acme.example', product: 'web', object_type: 'other', format: 'plain' },
};
const destination = {
  gateway: 'https://gateway.example',
  upstream: { provider: 'p', model: 'm', region: 'r', retention: 'none' },
  house: '',
  rules: { version: 1, fetchedAt: 0, managed: false },
};
const sent: Sent = {
  ...{ ask, text: 'x', format: 'plain', context: undefined, partChars: 100_000 },
  ...{ found: [], refusal: undefined },
};
const failed = {
  id,
  ask,
  phase: 'failed',
  code: 'gateway_lost',
  capture,
  gone: undefined,
  limit: undefined,
} as const;
const answer = (landing: Landing | undefined): Job => ({
  ...{ id, ask, phase: 'answer', capture, destination, text: 'An answer', ending: 'complete', landing },
  ...{ answered: undefined },
  ...{ sent, older: [], newer: [], fault: undefined },
});

test.each<[string, Job, boolean]>([
  ['what is being checked', { id, ask, phase: 'checking' }, true],
  ['what is about to be sent', { id, ask, phase: 'preview', capture, destination }, true],
  [
    'an answer under way',
    {
      id,
      ask,
      phase: 'streaming',
      capture,
      destination,
      text: '',
      sent,
      answered: undefined,
      progress: undefined,
      earlier: [],
    },
    true,
  ],
  ['an answer nobody has used', answer(undefined), true],
  ['an answer the page refused', answer({ version: 0, how: 'refused', code: 'editor_refused' }), true],
  [
    'an answer that stands in the page',
    answer({
      version: 0,
      how: 'landed',
      mode: 'replace',
      undo: 1,
      simplified: false,
      takesBack: true,
      backFault: undefined,
    }),
    false,
  ],
  ['half an answer', { ...failed, text: 'Half' }, true],
  ['nothing of an answer', { ...failed, text: '' }, false],
  [
    'a refusal',
    {
      id,
      ask,
      phase: 'blocked',
      reason: 'signed_out',
      capture,
      gone: undefined,
      elsewhere: undefined,
      why: undefined,
    },
    false,
  ],
])('%s', (_, job, expected) => {
  expect(waits(job)).toBe(expected);
});
