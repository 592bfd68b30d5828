import { expect, test } from 'vitest';
import { openaiStreamReader } from './openai-stream.ts';

/** Milliseconds to read the same bytes in parts of a size. */
function timeOf(bytes: Buffer, size: number): number {
  const reader = openaiStreamReader({ piece: () => undefined, end: () => undefined });
  const from = performance.now();
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  return performance.now() - from;
}

test.each([
  ['line feeds', ':\n\n'],
  ['carriage returns as well', ':\r\n\r\n'],
])('very many events that come in one go, with %s, cost no more than one after another', (_name, event) => {
  const bytes = Buffer.from(event.repeat(20_000));
  timeOf(bytes, 1_000);
  expect(timeOf(bytes, bytes.length)).toBeLessThan(8 * timeOf(bytes, 1_000));
});
