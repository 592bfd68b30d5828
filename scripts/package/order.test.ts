import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeOperatorKey } from './operator-key.ts';
import { readOrder } from './order.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidenote-order-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = join(folder, 'key.pem');
makeOperatorKey(key);
const xpi = join(folder, 'signed.xpi');
writeFileSync(xpi, 'signed');

const read = (line: string) => readOrder(line.split(' '), '/repository');
const given = `--key ${key} --updates https://gateway.example/updates`;

test.each<[string, string[]]>([
  [given, ['chromium', 'firefox']],
  [`${given} --browser all`, ['chromium', 'firefox']],
  [`${given} --browser chromium`, ['chromium']],
  ['--updates https://gateway.example/updates --browser firefox', ['firefox']],
])('%#: %s', (line, browsers) => {
  const order = read(line);
  expect(order.jobs.map(({ browser }) => browser)).toEqual(browsers);
  expect(order.out).toBe(join('/repository', 'package-output'));
});

test.each([
  ['https://gateway.example/updates', 'https://gateway.example/updates'],
  ['https://gateway.example/updates/', 'https://gateway.example/updates'],
  ['https://gateway.example', 'https://gateway.example'],
  ['http://127.0.0.1:8787/updates', 'http://127.0.0.1:8787/updates'],
])('served at %s', (updates, read_) => {
  expect(read(`--key ${key} --updates ${updates}`).updates).toBe(read_);
});

test.each([
  'http://gateway.example/updates',
  'https://gateway.example/updates?a=1',
  'https://gateway.example/updates#a',
  'file:///updates',
])('not over %s', (updates) => {
  expect(() => read(`--key ${key} --updates ${updates}`)).toThrow('must be an https address');
});

test.each([
  '--updates https://gateway.example/updates',
  `--key ${key}`,
  `--key ${key} --updates gateway.example`,
  `${given} --browser edge`,
  `${given} --unknown`,
  `${given} more`,
])('a line that is not understood is answered with the usage: %#', (line) => {
  expect(() => read(line)).toThrow(/^Usage: npm run package/);
});

test('what Mozilla signed is read', () => {
  const firefox = read(`${given} --signed-xpi ${xpi} --out ${folder}`);
  expect(firefox.jobs[1]).toEqual({ browser: 'firefox', id: undefined, signed: Buffer.from('signed') });
  expect(firefox.out).toBe(resolve(folder));
  expect(() => read(`${given} --signed-xpi ${folder}/none`)).toThrow('cannot be read');
});

test.each([
  ['own@example.com', true],
  ['{01234567-89ab-cdef-0123-456789abcdef}', true],
  ['own', false],
  ['a'.repeat(32), false],
])('an add-on’s id: %s', (id, taken) => {
  const named = () => read(`${given} --firefox-id ${id}`).jobs[1];
  if (taken) expect(named()).toMatchObject({ id });
  else expect(named).toThrow('--firefox-id must be like');
});
