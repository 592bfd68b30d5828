import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { engineUpstream } from './engine-upstream.ts';
import type { Question, Upstream } from './upstream.ts';

let upstream: Upstream | undefined;
let threads = 0;
const count = () => {
  threads += 1;
};
beforeEach(() => {
  threads = 0;
  process.on('worker', count);
});
afterEach(async () => {
  process.off('worker', count);
  await upstream?.close();
});

const question: Question = {
  ...{ action: 'summarise', text: 'Boards open three times faster now.', format: 'plain' },
  ...{ parameters: {}, house: undefined },
};

describe('the built-in engine', () => {
  test('takes its thread as the gateway starts, unless the operator says otherwise', async () => {
    expect(parseConfig({}).upstream).toEqual({ kind: 'engine', warmUp: 'at-start' });
    upstream = engineUpstream('eu', 'at-start');
    await expect.poll(() => threads).toBe(1);
  });

  test('takes none before it is asked something where it is to wait for that, and answers then', async () => {
    upstream = engineUpstream('eu', 'at-first-question');
    expect(upstream.canAnswer('summarise')).toBe(true);
    await setImmediate();
    expect(threads).toBe(0);
    const kinds = new Set<string>();
    for await (const event of upstream.answer(question, AbortSignal.timeout(30_000))) kinds.add(event.kind);
    expect(kinds).toEqual(new Set(['text', 'end']));
    expect(threads).toBe(1);
  });
});
