import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { extensionIdOf, publicKeyOf } from './extension-id.ts';

test('the id of the key for development is the one that Chromium made of it', () => {
  const key = createPublicKey({ key: Buffer.from(manifest.key, 'base64'), type: 'spki', format: 'der' });
  expect(extensionIdOf(key)).toBe(EXTENSION_ID);
});

test('both halves of a key have one id, and another key another', () => {
  const pairs = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2_048 }));
  const ids = pairs.map(({ privateKey, publicKey }) => {
    expect(publicKeyOf(privateKey).equals(publicKeyOf(publicKey))).toBe(true);
    expect(extensionIdOf(privateKey)).toBe(extensionIdOf(publicKey));
    return extensionIdOf(privateKey);
  });
  expect(ids[0]).toMatch(/^[a-p]{32}$/);
  expect(ids[0]).not.toBe(ids[1]);
});
