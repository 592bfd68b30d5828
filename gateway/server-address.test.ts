import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverAddress } from './server-address.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-address-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const started = 'postgres://sidenote:one@db.example:5432/sidenote?sslmode=verify-full';

test.each([
  ['the same', `${started}\n`, started],
  ['another password', started.replace('one', 'two'), started.replace('one', 'two')],
  ['signs in it', started.replace('one', 'a%2Fb%40c'), started.replace('one', 'a%2Fb%40c')],
  ['another server and role', 'postgres://root:two@elsewhere.example/other', started.replace('one', 'two')],
  ['nothing', '', started],
  ['no address', 'two', started],
])('an address whose file holds %s', (_name, content, expected) => {
  const file = path.join(folder, 'address');
  const address = serverAddress(started, file);
  writeFileSync(file, content);
  expect(address()).toBe(expected);
});

test('an address stays as it is without a file, and while that is not there', () => {
  expect(serverAddress(started, undefined)()).toBe(started);
  expect(serverAddress(started, path.join(folder, 'nowhere'))()).toBe(started);
});
