/**
 * `npm run mutate [-- area…]`: changes the sources that decide what leaves in every small way, one at a time, in a copy of the tree,
 * and tells which changes no test noticed. Takes up to ten minutes an area. `docs/fuzz.md` has the scores.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { areas } from './mutation/areas.ts';
import { mutateArea } from './mutation/mutate-area.ts';
import { isExplained } from './mutation/report.ts';

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results', 'mutate');

/** Not among our packages: one of those it brings, a table of browsers, is under a licence that our lock file does not take. */
const stryker = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(areas, name));
if (unknown.length > 0) {
  console.error(`There is no area ${unknown.join(', ')}. There are ${Object.keys(areas).join(', ')}.`);
  process.exitCode = 2;
} else if (isStrykerThere() || bringStryker()) process.exitCode = await run();
else {
  console.error(
    'npm could not bring Stryker: its message stands above. A package registry must be reachable.',
  );
  process.exitCode = 2;
}

function isStrykerThere(): boolean {
  return existsSync(path.join(root, 'node_modules', '@stryker-mutator', 'vitest-runner'));
}

/** Installs it beside our packages. No file of the tree changes, and the next `npm ci` takes it away. */
function bringStryker(): boolean {
  console.log(`Installing ${stryker.join(' and ')} …`);
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', ['install', ...options, ...stryker], { cwd: root, stdio: 'inherit' }).status === 0;
}

async function run(): Promise<number> {
  mkdirSync(results, { recursive: true });
  const lines: string[] = [];
  let open = 0;
  for (const [name, area] of Object.entries(areas)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { tried, noticed, survivors } = await mutateArea(root, area, path.join(results, `${name}.json`));
    const unexplained = survivors.filter((survivor) => !isExplained(survivor, area.explained));
    open += unexplained.length;
    const percent = ((100 * noticed) / Math.max(1, tried)).toFixed(1);
    lines.push(
      `${name}: ${percent} % (${noticed} of ${tried} changes noticed, ${survivors.length - unexplained.length} explained, ${unexplained.length} open)`,
      ...unexplained.map(({ file, line, from, to }) => `  ${file}:${line}: ${show(from)} → ${show(to)}`),
    );
  }
  console.log(lines.join('\n'));
  return open === 0 ? 0 : 1;
}

function show(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
