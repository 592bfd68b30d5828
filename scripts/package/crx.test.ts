import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { crxOf } from './crx.ts';
import { crxIdOf, publicKeyOf } from './extension-id.ts';
import { readCrx } from './testing/read-crx.ts';

const key = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits }).privateKey;
const archive = Buffer.from('PK: the archive');
const own = key(2_048);

test.each([2_048, 3_072])('a key of %i bits signs the archive and the id', (bits) => {
  const signer = key(bits);
  const read = readCrx(crxOf(archive, signer));
  expect(read.signed).toBe(true);
  expect(read.publicKey.equals(publicKeyOf(signer))).toBe(true);
  expect(read.crxId.equals(crxIdOf(signer))).toBe(true);
  expect(read.archive.equals(archive)).toBe(true);
});

test('the same archive and key give the same bytes', () => {
  expect(crxOf(archive, own).equals(crxOf(archive, own))).toBe(true);
});

test('a changed archive is not what was signed', () => {
  const crx = crxOf(archive, own);
  crx.writeUInt8(crx.readUInt8(crx.length - 1) ^ 1, crx.length - 1);
  expect(readCrx(crx).signed).toBe(false);
});
