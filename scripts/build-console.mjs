// Runs before anything is known to be installed rightly, as the set-up does: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
// The one that the packages bring, where the machine's own may be too old for the build.
const brought = join(root, 'node_modules', 'node', 'bin', 'node');
const stamp = join(root, 'console', 'dist', '.built-from');

/** Everything that a build is made of: the console, what it imports, and the versions and licences of its packages. */
function sources() {
  const files = ['console', 'contract', 'scripts/third-party'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter(
        (name) => /\.(?:tsx?|css|html|json)$/.test(name) && !/node_modules|\.test\.|^console.dist/.test(name),
      ),
  );
  return ['package-lock.json', ...files.sort()];
}

/** Builds the console, unless it was built from the very same before. Exits with 1 and a sentence where that fails. */
export function buildConsole() {
  const hash = createHash('sha256');
  for (const file of sources())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  const from = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return;
  console.log('Building the admin console …');
  const vite = spawnSync(
    existsSync(brought) ? brought : process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'console', '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit' },
  );
  if (vite.status !== 0) {
    console.error('The console could not be built: see the message above.');
    process.exit(vite.status ?? 1);
  }
  writeFileSync(stamp, from);
}

if (import.meta.main ?? process.argv[1]?.endsWith('build-console.mjs')) buildConsole();
