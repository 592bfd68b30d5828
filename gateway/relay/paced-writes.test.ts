import { describe, expect, test } from 'vitest';
import { paceWrites } from './paced-writes.ts';

/** A stream that keeps what was written, write by write. */
function paced() {
  const written: string[] = [];
  let ready = '';
  const writes = paceWrites(() => {
    written.push(ready);
    ready = '';
  });
  const add = (text: string) => {
    ready += text;
    writes.ready(ready.length);
  };
  return { written, add, stop: writes.stop };
}

describe('the writes of a stream', () => {
  test('begin at once, and what comes right behind goes out together', async () => {
    const { written, add } = paced();
    for (const text of ['a', 'b', 'c']) add(text);
    expect(written).toEqual(['a']);
    await expect.poll(() => written).toEqual(['a', 'bc']);
  });

  test('do not hold back much', () => {
    const { written, add } = paced();
    add('a');
    const much = 'b'.repeat(20_000);
    add(much);
    expect(written).toEqual(['a', much]);
  });

  test('are over when they are stopped, and those of another stream go on', async () => {
    const [stopped, other] = [paced(), paced()];
    for (const { add } of [stopped, other]) for (const text of ['a', 'b']) add(text);
    stopped.stop();
    await expect.poll(() => other.written).toEqual(['a', 'b']);
    expect(stopped.written).toEqual(['a']);
  });
});
