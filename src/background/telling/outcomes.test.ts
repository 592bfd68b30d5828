import type { Outcome } from '@sidenote/contract/outcomes';
import { beforeEach, expect, test } from 'vitest';
import type { Job } from '../../job.ts';
import { answer, blocked, streaming } from '../../testing/jobs.ts';
import { stubManagedBrowser } from '../testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { noteOutcome, untoldOutcomes } = await import('./outcomes.ts');

beforeEach(() => browser.session.clear());

const [older] = answer.older;
const answered = { ...answer.answered, requestId: 'the older one' } as typeof answer.answered;
const twice: Job = { ...answer, older: older === undefined ? [] : [{ ...older, answered }] };

test.each<[name: string, job: Job, version: number | undefined, on: string | undefined]>([
  ['the answer that is shown', twice, undefined, answer.answered?.requestId],
  ['an older one that stands in the page', twice, 0, 'the older one'],
  ['no answer that there is', twice, 7, undefined],
  ['one that broke off', { ...answer, ending: 'broken' }, undefined, undefined],
  ['one in a private window', { ...answer, ask: { ...answer.ask, inPrivate: true } }, undefined, undefined],
  ['one that still arrives', streaming, undefined, undefined],
  ['a request that was stopped', blocked, undefined, undefined],
])('of %s is noted what became of it, if anything', async (_name, job, version, on) => {
  await noteOutcome(job, 'put_back', version);
  const noted = (await untoldOutcomes()).map(({ requestId, outcome }) => [requestId, outcome]);
  expect(noted).toEqual(on === undefined ? [] : [[on, 'put_back' satisfies Outcome]]);
});
