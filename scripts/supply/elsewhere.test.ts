import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { elsewhere } from './elsewhere.ts';

test('a build elsewhere is told another day, and another time zone and language', () => {
  const told = `[Date.now(), new Date().getTime(), new Date(0).getTime(), Intl.DateTimeFormat().resolvedOptions().timeZone]`;
  const { stdout } = spawnSync(
    process.execPath,
    [...elsewhere.nodeOptions, '--print', `JSON.stringify(${told})`],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...elsewhere.env },
    },
  );
  const [now, alsoNow, given, zone] = JSON.parse(stdout);
  const day = 24 * 3_600_000;
  expect([now - Date.now() > 300 * day, alsoNow - Date.now() > 300 * day, given, zone]).toEqual([
    true,
    true,
    0,
    elsewhere.env.TZ,
  ]);
});
