import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeOneInstance } from './one-instance.ts';

test('an instance carries what its CPU allows at 60 %, and a zone may go', () => {
  expect(describeOneInstance(5_000)).toContain(
    '200 streams a second; at 60 % busy **120 streams a second**, 720 in flight',
  );
  expect(describeOneInstance(5_000)).toContain(
    '1,000 a second ÷ 120 = **9 instances**; one of three zones gone: 14.',
  );
});

test('the page on scale begins with a figure like the one that the page on performance has now', () => {
  const read = (name: string) =>
    readFileSync(path.join(import.meta.dirname, '../../docs', `${name}.md`), 'utf8');
  const streams = read('performance').split('256 connections, 20 ms between chunks:')[1] ?? '';
  const measured = /PostgreSQL and Redis \|.* ([\d,]+) µs \|/.exec(streams)?.[1]?.replace(',', '');
  const reckoned = /PostgreSQL and Redis: \*\*([\d.]+) ms\*\* of CPU/.exec(read('scale'))?.[1];
  const ratio = Number(measured) / (Number(reckoned) * 1_000);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.5);
});
