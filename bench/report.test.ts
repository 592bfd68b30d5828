import { expect, test } from 'vitest';
import { type Figure, sizeFigure, timeFigure } from './figure.ts';
import { report } from './report.ts';

const because = 'A page has to be asked.';
const timed = (ours: number, baseline: number) =>
  timeFigure('reading', { ours: [ours], baseline: [baseline] }, { budget: 30, whyMissed: because });
const lineOf = (figure: Figure) =>
  report([{ title: 'A click', how: '', figures: [figure] }])
    .split('\n')
    .at(-1);

test.each([
  ['met says no more', timed(30, 1), '- A click, reading: at most 30 ms. 30 ms: met.'],
  ['missed says why', timed(31, 1), `- A click, reading: at most 30 ms. 31 ms: **missed**. ${because}`],
  [
    'that the baseline misses as well says so',
    timed(50, 40),
    `- A click, reading: at most 30 ms. 50 ms: **missed**. The baseline alone is over it: 40 ms. ${because}`,
  ],
  [
    'of a size is in kilobytes of 1,000 bytes',
    sizeFigure('script', 15_200, 15_000),
    '- A click, script: at most 15 KB. 15.2 KB: **missed**.',
  ],
])('a budget %s', (_, figure, line) => {
  expect(lineOf(figure)).toBe(line);
});
