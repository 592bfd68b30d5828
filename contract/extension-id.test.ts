import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { EXTENSION_ID } from './extension-id.ts';

test('the id is the one Chromium derives from the manifest’s key', () => {
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  const letters = Array.from(digest, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
  expect(letters.join('')).toBe(EXTENSION_ID);
});
