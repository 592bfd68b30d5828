import type { Code } from '@sidenote/contract/faults';
import { afterEach, expect, test } from 'vitest';
import { type Gone, goneOf, type Job } from '../job.ts';
import { answer, streaming } from '../testing/jobs.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
const { breakOff } = await import('./broken-off.ts');
const { setAdrift } = await import('./jobs.ts');

const { sent, destination } = streaming;
const { answered } = answer;

afterEach(() => browser.session.clear());

test.each<[string, Code, text: string, by: Gone['answered'], becomes: Job['phase']]>([
  ['in the middle of an answer', 'gateway_lost', 'Half', answered, 'failed'],
  ['before anybody answered', 'busy', '', undefined, 'failed'],
  ['by a rule of the gateway', 'not_opted_in', '', undefined, 'blocked'],
  ['by a rule, in the middle', 'access_revoked', 'Half', answered, 'failed'],
])('what broke off %s keeps what was sent, and who answered', async (_, code, text, by, becomes) => {
  browser.session.set('job:1', streaming);
  await breakOff({ ...streaming, answered: by }, code, text);
  const job = browser.session.get('job:1') as Job;
  expect(job.phase).toBe(becomes);
  expect(goneOf(job)).toEqual({ sent, destination, answered: by });
});

test('beside earlier answers, what came of a further one says whose it is', async () => {
  browser.session.set('job:1', streaming);
  await breakOff({ ...streaming, answered, earlier: answer.older }, 'gateway_lost', 'Half');
  expect(browser.session.get('job:1')).toMatchObject({ phase: 'answer', ending: 'broken', answered });
});

test('what a closed tab leaves behind keeps it as well', async () => {
  browser.session.set('job:1', { ...streaming, answered, text: 'Half' });
  await setAdrift(1, undefined);
  expect(goneOf(browser.session.get('adrift') as Job)).toEqual({ sent, destination, answered });
});
