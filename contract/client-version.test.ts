import { expect, test } from 'vitest';
import { compareVersions, readClientVersion, writeClientVersion } from './client-version.ts';

test.each([
  ['chromium/0.1.0', { browser: 'chromium', version: '0.1.0' }],
  ['edge/1', { browser: 'edge', version: '1' }],
  ['firefox/10.20.30.40', { browser: 'firefox', version: '10.20.30.40' }],
] as const)('%s is read and written', (header, client) => {
  expect(readClientVersion(header)).toEqual(client);
  expect(writeClientVersion(client)).toBe(header);
});

test.each([
  undefined,
  '',
  'chromium',
  'chromium/',
  'chromium/1.2.3/mira',
  'chromium/1.2.3 mira',
  'chromium/1.2.3.4.5',
  'chromium/1.02',
  'chromium/123456',
  'chromium/-1',
  'Chromium/1',
  'safari/1',
  'toString/1',
  `chromium/${'1'.repeat(10_000)}`,
])('nothing else is taken: %s', (header) => {
  expect(readClientVersion(header)).toBeUndefined();
});

test.each([
  ['1.2.3', '1.2.3', 0],
  ['1.2', '1.2.0.0', 0],
  ['1.2.3', '1.2.10', -1],
  ['1.10', '1.9.9.9', 1],
  ['2', '1.99', 1],
  ['0.0.0.0', '0.1.0', -1],
])('%s against %s', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
  expect(Math.sign(compareVersions(other, one))).toBe(-sign + 0);
});
