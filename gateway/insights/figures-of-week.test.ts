import { expect, test } from 'vitest';
import { deviceCells } from './count-week.ts';
import { figuresOf } from './figures.ts';
import { figuresOfWeek } from './figures-of-week.ts';
import type { PriceOf } from './price.ts';
import type { Tally } from './tallies.ts';

const priceOf: PriceOf = (model) => ({ currency: model === 'rare' ? 'USD' : 'EUR', input: 1, output: 1 });
const labels = { action: 'x', product: 'p', site: 's', team: 't', model: 'm', prompt: 'x / 1', code: '' };

/** Somebody who asked once, and got an answer of some tokens, or none. */
const asked = (n: number, tokens: number | null, model = 'm'): Tally => ({
  unit: `person ${n}`,
  labels: { ...labels, model, code: tokens === null ? 'upstream_timeout' : 'answered' },
  sums: {
    requests: { requests: 1 },
    ...(tokens !== null && { answers: { first0: 1, total0: 1, inputTokens: tokens, outputTokens: tokens } }),
  },
});
const totalOf = async (all: readonly Tally[]) => {
  const cells = await figuresOfWeek(1, { all }, priceOf);
  return figuresOf(cells.filter(({ dimension }) => dimension === ''));
};

test('of five people who asked and one who got an answer, no tokens are told', async () => {
  const figures = await totalOf([asked(0, 70), ...[1, 2, 3, 4].map((n) => asked(n, null))]);
  expect(figures).toMatchObject({ requests: { requests: 5 }, tokens: null });
});

test('what one person cost in a currency of their own is not told, nor taken for nothing', async () => {
  const figures = await totalOf([asked(0, 70, 'rare'), ...[1, 2, 3, 4, 5].map((n) => asked(n, 10))]);
  expect(figures.tokens).toEqual({ weeks: 1, inputTokens: 120, outputTokens: 120, cost: null });
});

test('what five people cost is told', async () => {
  const figures = await totalOf([1, 2, 3, 4, 5].map((n) => asked(n, 10)));
  expect(figures.tokens?.cost).toEqual([{ currency: 'EUR', micros: 100 }]);
});

test('what browsers stopped is told in whole fives, and rarer reasons not at all', () => {
  const told = deviceCells(1, [
    { reason: 'site_not_allowed', told: 13 },
    { reason: 'page_not_supported', told: 4 },
  ]);
  expect(told.map(({ value, sums }) => [value, sums.blocked])).toEqual([['site_not_allowed', 10]]);
});
