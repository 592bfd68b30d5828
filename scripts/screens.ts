/** Makes the pictures of every state in both themes, by playing the journeys, into `docs/screens/`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
rmSync(folder, { recursive: true, force: true });
for (const theme of ['light', 'dark']) {
  const env = { ...process.env, SIDENOTE_SCREENS: folder, SIDENOTE_THEME: theme };
  const { status } = spawnSync('playwright', ['test', '--reporter=line'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
