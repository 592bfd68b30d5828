import { expect, test } from 'vitest';
import type { RequestNote } from '../request-note.ts';
import { ofToday, withEnds, withNews, withNote } from './todays-notes.ts';

const noon = new Date(2026, 10, 26, 12).getTime();
const hour = 60 * 60_000;
const note = (id: string, at: number, outcome: RequestNote['outcome'] = 'complete'): RequestNote => ({
  ...{ id, at, outcome, action: 'summarise', site: 'acme.example', chars: 7, by: undefined },
});
const ids = (notes: readonly RequestNote[]) => notes.map(({ id }) => id);

test.each<[string, readonly RequestNote[], string[]]>([
  ['nothing', [], []],
  ['the newest first', [note('a', noon - hour), note('b', noon)], ['b', 'a']],
  ['what was sent just after midnight', [note('a', noon - 12 * hour)], ['a']],
  ['nothing of yesterday', [note('a', noon - 12 * hour - 1), note('b', noon)], ['b']],
  [
    'a long day without its first requests',
    Array.from({ length: 302 }, (_, n) => note(`${n}`, noon + n)),
    Array.from({ length: 300 }, (_, n) => `${301 - n}`),
  ],
])('today’s list holds %s', (_, notes, expected) => {
  expect(ids(ofToday(notes, noon))).toEqual(expected);
});

test('a new one comes first, and takes yesterday’s away', () => {
  expect(
    ids(withNote([note('old', noon - 24 * hour), note('a', noon)], note('b', noon + 1), noon + 1)),
  ).toEqual(['b', 'a']);
});

test('what becomes known of a request is noted with it, and of a cleared one nothing', () => {
  const by = { provider: 'Example', model: 'm-1' };
  expect(withNews([note('a', noon, 'running'), note('b', noon)], 'a', { by, outcome: 'stopped' })).toEqual([
    { ...note('a', noon, 'stopped'), by },
    note('b', noon),
  ]);
  expect(withNews([], 'a', { outcome: 'complete' })).toEqual([]);
});

test('what ran in a worker that the browser stopped has ended with it', () => {
  const ended = withEnds([note('a', noon, 'running'), note('b', noon, 'length')]);
  expect(ended.map(({ outcome }) => outcome)).toEqual(['worker_restarted', 'length']);
});
