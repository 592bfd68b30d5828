/** Runs the matrix of editors and writes what it found into `docs/editors.md`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { flagsOf } from '@sidenote/gateway/command-line';

flagsOf('Usage: npm run editors');

const { status } = spawnSync('playwright', ['test', 'e2e/editors/matrix.spec.ts'], {
  cwd: join(import.meta.dirname, '..'),
  env: { ...process.env, SIDENOTE_WRITE_DOCS: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
