import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { extensionIdOf } from './extension-id.ts';
import { makeOperatorKey, parseOperatorKey, readOperatorKey } from './operator-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidenote-key-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = join(import.meta.dirname, '../..');

test('a made key is its owner’s alone, and gives the same id whenever it is read', () => {
  const file = join(folder, 'new/operator.pem');
  const made = makeOperatorKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(extensionIdOf(readOperatorKey(file))).toBe(extensionIdOf(made));
});

test('a key that is there is never replaced', () => {
  const file = join(folder, 'kept.pem');
  makeOperatorKey(file);
  const before = readFileSync(file, 'utf8');
  expect(() => makeOperatorKey(file)).toThrow('never replaced');
  expect(readFileSync(file, 'utf8') === before).toBe(true);
});

test('no key is made in the repository, by whichever way', () => {
  const link = join(folder, 'link');
  symlinkSync(root, link);
  for (const file of [join(root, 'keys/operator.pem'), join(link, 'operator.pem')]) {
    expect(() => makeOperatorKey(file)).toThrow('in the repository');
    expect(existsSync(file)).toBe(false);
  }
});

test('a key that others may read is refused, with what to do', () => {
  const file = join(folder, 'open.pem');
  makeOperatorKey(file);
  chmodSync(file, 0o640);
  expect(() => readOperatorKey(file)).toThrow('chmod 600');
});

test('a file that is not there is named, with how to make one', () => {
  expect(() => readOperatorKey(join(folder, 'none.pem'))).toThrow('npm run package:key');
});

const pem = (bits: number) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const short = pem(1_024);
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

test.each<[string, string]>([
  ['too short', short.privateKey],
  ['a public key', pem(2_048).publicKey],
  ['of another kind', curve.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['no key', 'canary-of-a-key-file'],
])('%s: refused, and nothing of the file is said', (_, text) => {
  const file = join(folder, 'refused.pem');
  writeFileSync(file, text, { mode: 0o600 });
  expect(() => readOperatorKey(file)).toThrow(/^The key file must hold an unencrypted RSA private key/);
  expect(() => parseOperatorKey(text)).toThrow(/^((?!canary).)*$/);
});
