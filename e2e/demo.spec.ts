import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');

test('the demo plays the main job by itself, to the answer in the page, and shows how people work together', async () => {
  // Without a display it plays in a browser without a window, and fails as soon as a step does.
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const played = await promisify(execFile)(process.execPath, ['scripts/demo.ts'], { cwd: root, env });
  expect(played.stdout).toContain('Played without a window');
  const [, after = '', around = '', teams = ''] = played.stdout.split(
    /afterwards:|around the page:|console draws:/,
  );
  expect(after).toContain('received the requirements');
  for (const one of ['Jonas Weber', 'Incident review: invoices delayed on 14 May'])
    expect(around).toContain(one);
  for (const team of ['Checkout', 'Service desk']) expect(teams).toContain(team);
});
