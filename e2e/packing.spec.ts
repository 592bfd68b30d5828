import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { crxOf } from '../scripts/package/crx.ts';
import { readCrx } from '../scripts/package/testing/read-crx.ts';
import { findChromium } from './rig/browser.ts';
import { DIST } from './rig/test.ts';

test('of the same archive and key, Chromium’s own packer makes the very same CRX', () => {
  const folder = test.info().outputPath('packed');
  cpSync(DIST, join(folder, 'extension'), { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
  });
  const packer = spawnSync(
    findChromium() ?? 'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${join(folder, 'extension')}`,
      `--pack-extension-key=${join(folder, 'key.pem')}`,
    ],
    { stdio: 'ignore' },
  );
  expect(packer.status).toBe(0);
  const theirs = readFileSync(join(folder, 'extension.crx'));
  const { archive, signed } = readCrx(theirs);
  expect(signed).toBe(true);
  expect(crxOf(archive, privateKey).equals(theirs)).toBe(true);
});
