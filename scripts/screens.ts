/** Makes the pictures of every state in both themes, by playing the journeys, into `docs/screens/`. */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const fresh = join(root, 'test-results-screens');
rmSync(fresh, { recursive: true, force: true });
const played = ['light', 'dark'].every((theme) => {
  const env = { ...process.env, SIDENOTE_SCREENS: fresh, SIDENOTE_THEME: theme };
  return (
    // The checks of single editors show no panel.
    spawnSync(
      'playwright',
      [
        'test',
        'e2e/[a-z-]+.spec',
        'e2e/managed/',
        'firefox/managed.spec',
        'editors/journeys.spec',
        '--reporter=line',
      ],
      {
        cwd: root,
        env,
        stdio: 'inherit',
      },
    ).status === 0
  );
});
if (played) {
  // The old pictures go only once all of the new ones are there.
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
} else {
  process.exitCode = 1;
}
