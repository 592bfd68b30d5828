import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');

test('the demo plays the main job by itself, to the answer in the page', async () => {
  // Without a display it plays in a browser without a window, and fails as soon as a step does.
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const played = await promisify(execFile)(process.execPath, ['scripts/demo.ts'], { cwd: root, env });
  expect(played.stdout).toContain('Played without a window');
  expect(played.stdout.split('afterwards:')[1]).toContain('received the requirements');
});
