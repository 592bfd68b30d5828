import { expect, test } from 'vitest';
import type { Job } from '../../job.ts';
import { answer, ask, blocked, landed, preview, streaming } from '../../testing/jobs.ts';
import { givesWay } from './use-palette-key.ts';

const failed: Job = {
  ...{ id: preview.id, ask, phase: 'failed', code: 'gateway_lost', text: '' },
  ...{ capture: undefined, gone: undefined, limit: undefined },
};

test.each<[string, Job, boolean]>([
  ['what is only being checked', { id: preview.id, ask, phase: 'checking' }, true],
  ['a refusal', blocked, true],
  ['a selection that is shown before it is sent', preview, true],
  ['what a person may be typing into', { ...preview, ask: { ...ask, action: 'free-prompt' } }, false],
  ['what they may be choosing for', { ...preview, ask: { ...ask, action: 'translate' } }, false],
  ['an answer on its way', streaming, false],
  ['an answer of which nobody has made use', answer, false],
  ['one that stands in the page', landed, true],
  ['a failure that left nothing', failed, true],
  ['one that left half an answer', { ...failed, text: 'Half' }, false],
])('%s', (_, job, gives) => {
  expect(givesWay(job)).toBe(gives);
});
