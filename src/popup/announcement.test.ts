import '../locales/testing/in-english.ts';
import { expect, test } from 'vitest';
import type { Job } from '../job.ts';
import { say } from '../locales/say.ts';
import { answer, blocked, landed, preview, streaming } from '../testing/jobs.ts';
import { announcement } from './announcement.ts';

const before: Job = { ...landed, landing: landed.landing && { ...landed.landing, version: 0 } };
const shown = { version: 1, mode: 'replace', simplified: false } as const;

test.each<[string, Job | undefined, Parameters<typeof say>[0] | undefined]>([
  ['nothing', undefined, undefined],
  ['a preview', preview, 'announce.preview'],
  ['an answer that arrives', streaming, 'announce.streaming'],
  ['an answer', answer, 'announce.ready'],
  ['one that was stopped', { ...answer, ending: 'stopped' }, 'announce.notWhole'],
  ['one that stands in the page', landed, 'announce.insertedBelow'],
  ['one beside another that stands there', before, 'announce.ready'],
  ['one that was taken out', { ...answer, landing: { ...shown, how: 'taken-back' } }, 'insert.putBack'],
  [
    'one that the page refused',
    { ...answer, landing: { version: 1, how: 'refused', code: 'busy' } },
    undefined,
  ],
  ['a request that was stopped', blocked, undefined],
])('%s', (_name, job, key) => {
  expect(announcement(job)).toBe(key === undefined ? '' : say(key));
});
