import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** The public half of a key as the manifest's `key` and a CRX hold it: DER of its SubjectPublicKeyInfo. */
export function publicKeyOf(key: KeyObject): Buffer {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return half.export({ type: 'spki', format: 'der' });
}

/** The first 16 bytes of the SHA-256 of the public key: what a CRX is signed for. */
export function crxIdOf(key: KeyObject): Buffer {
  return createHash('sha256').update(publicKeyOf(key)).digest().subarray(0, 16);
}

/** The id that Chromium knows an extension by: the same 16 bytes, each half one a letter from a to p. */
export function extensionIdOf(key: KeyObject): string {
  return Array.from(crxIdOf(key).toString('hex'), (digit) =>
    'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)),
  ).join('');
}
