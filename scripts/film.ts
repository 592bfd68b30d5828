/**
 * `npm run film`: plays the main journey in a real window, and makes the moving picture of it that stands in the README. The
 * same test runs in `npm test`, so the film shows what is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { flagsOf } from '@sidenote/gateway/command-line';
import { FRAMES, type Frame } from '../e2e/rig/film.ts';
import { ensureSystemPackages, forJourneys } from './system-packages.ts';

flagsOf('Usage: npm run film');

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'test-results', 'film');
const film = path.join(root, 'docs', 'screens', 'journey.webp');
/** Pixels: wide enough to read, small enough for a page. */
const WIDTH = 960;

if (!ensureSystemPackages([...forJourneys, 'imagemagick', 'webp'])) process.exit(1);
rmSync(folder, { recursive: true, force: true });
play('playwright', ['test', 'e2e/journey.spec.ts', '--reporter=line'], { SIDENOTE_FILM: folder });
const list = path.join(folder, FRAMES);
if (!existsSync(list)) throw new Error('the journey left no frames');
const frames = JSON.parse(readFileSync(list, 'utf8')) as readonly Frame[];
const files = frames.map(({ file }) => path.join(folder, file));
// The window is a little smaller than the screen.
play('mogrify', ['-crop', '1260x940+0+0', '+repage', '-resize', String(WIDTH), ...files]);
const shown = frames.flatMap(({ shown }, at) => ['-d', String(shown), '-lossy', '-q', '80', files[at] ?? '']);
play('img2webp', ['-loop', '0', ...shown, '-o', film]);
console.log(path.relative(process.cwd(), film));

function play(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(program, args, {
    ...{ cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' },
  });
  if (status !== 0) throw new Error(`${program} failed`);
}
