import { catalogue } from '@sidenote/contract/catalogue';
import { faults } from '@sidenote/contract/faults';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchGauges } from './gauges.ts';
import { type Metrics, openMetrics } from './metrics.ts';

let metrics: Metrics;
beforeAll(() => {
  metrics = openMetrics({ providers: () => new Set(['Example Models']) });
});
afterAll(() => metrics.close());

const routes = ['/healthz', '/v1/chat/completions', undefined];

/** How many lines a scrape has, and one to be looked at. */
async function series(): Promise<readonly string[]> {
  return (await metrics.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function flood(): void {
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(
      anything,
      anything,
      fc.constantFrom(...routes),
      fc.integer(),
      (text, other, route, status) => {
        metrics.request({ method: text, route, status, outcome: other, ms: 1 });
        metrics.attempt({ provider: text, outcome: other });
        metrics.limit({ code: 'rate_limited', whose: text });
        metrics.answer({ action: text, provider: other, outcome: text, firstTokenMs: 1 });
      },
    ),
    { numRuns: 2_000, seed: 4 },
  );
}

describe('the metrics', () => {
  test('grow with the lists they are labelled from, never with what is asked', async () => {
    for (const { id } of catalogue)
      metrics.answer({ action: id, provider: 'Example Models', outcome: 'answered', firstTokenMs: 3 });
    for (const outcome of Object.keys(faults))
      metrics.request({ method: 'POST', route: routes[1], status: 400, outcome, ms: 2 });
    flood();
    const before = await series();
    flood();
    expect(await series()).toHaveLength(before.length);
    // Routes × methods × statuses is the largest product; everything else is a list of its own.
    expect(before.length).toBeLessThan(400);
  });

  test.each([
    ['an unknown provider', 'sidenote_first_token_seconds_count{provider="other"}'],
    ['an unknown action', 'sidenote_answers_total{action="other",result="failed"}'],
    [
      'an unknown method and no route',
      'sidenote_requests_total{method="other",route="other",status="other"}',
    ],
    ['a code', 'sidenote_refusals_total{code="busy"} 1'],
    ['the event loop', 'sidenote_event_loop_lag_seconds{quantile="0.99"}'],
    ['the memory', 'sidenote_memory_bytes{kind="rss"}'],
  ])('tell of %s', async (_name, start) => {
    expect((await series()).some((line) => line.startsWith(start))).toBe(true);
  });

  test('read gauges when they are asked', async () => {
    let value = 1;
    watchGauges(metrics.registry, {
      families: [{ name: 'each', help: 'x', label: 'of', read: () => (value > 1 ? [['b', 2]] : [['a', 1]]) }],
      numbers: [{ name: 'running', help: 'x', read: () => value }],
      states: [
        { name: 'mode', help: 'x', label: 'mode', states: ['a', 'b'], read: () => (value > 1 ? 'b' : 'a') },
      ],
    });
    value = 5;
    expect(await series()).toEqual(
      expect.arrayContaining([
        'sidenote_running 5',
        'sidenote_mode{mode="a"} 0',
        'sidenote_mode{mode="b"} 1',
        'sidenote_each{of="b"} 2',
      ]),
    );
  });
});
