/**
 * Makes the pictures of every state in both themes, into `docs/screens/`, and writes `docs/panel.md`. With `--journeys` also
 * those that only a journey can show: the browser's own windows, and the diagnostics page under an admin's policy.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagsOf } from '@sidenote/gateway/command-line';
import { pictureNames as consolePictureNames } from '../e2e/console/states/every-state.ts';
import { panelDocument, pictureNames } from '../e2e/gallery/panel-document.ts';

const { journeys: asked = false } = flagsOf('Usage: npm run screens [-- --journeys]', 'journeys');

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const themes = ['light', 'dark'] as const;

function play(args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const command = ['test', ...args, '--reporter=line'];
  return (
    spawnSync('playwright', command, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
      .status === 0
  );
}

// A picture that a state still looks like, within the tolerance of the test, stays as it is.
const drawn = play(['e2e/gallery/', 'e2e/console/gallery', '--update-snapshots=changed']);

// Those that take pictures, with what has to be played before them.
const journeys = [
  ['managed/life.spec', 'firefox/managed.spec'],
  ['managed/every-key.spec', '-g', 'the diagnostics page names it'],
];
const played =
  !asked ||
  themes.every((theme) =>
    journeys.every((args) => play(args, { SIDENOTE_SCREENS: folder, SIDENOTE_THEME: theme })),
  );
for (const theme of themes) {
  forgetOthers(theme, pictureNames());
  forgetOthers(join('console', theme), consolePictureNames);
}
writeFileSync(join(root, 'docs/panel.md'), panelDocument());
process.exitCode = drawn && played ? 0 : 1;

/** Removes pictures of states that are no more. */
function forgetOthers(within: string, names: readonly string[]): void {
  const files = new Set(names.map((name) => `${name}.png`));
  for (const file of readdirSync(join(folder, within)))
    if (!files.has(file)) rmSync(join(folder, within, file));
}
