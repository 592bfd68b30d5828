import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { copyTree } from '../proofs/tree-copy.ts';
import type { Area } from './area.ts';
import { readReport, type Score } from './report.ts';

/**
 * Tries every small change of an area's sources in a copy of the tree.
 *
 * @param report file for Stryker's own report
 * @param cores how many are tried side by side
 */
export async function mutateArea(
  root: string,
  { mutate, tests }: Area,
  report: string,
  cores = Math.max(1, availableParallelism() - 1),
): Promise<Score> {
  const copy = await copyTree(root, tmpdir());
  try {
    const write = (name: string, text: string) => writeFileSync(path.join(copy.root, name), text);
    // In one file, so that schemas are loaded once for a change and not once for each file.
    const imported = tests.map(
      (file) => `describe('${file}', async () => void (await import('./${file}')));`,
    );
    write('mutated.test.ts', `import { describe } from 'vitest';\n${imported.join('\n')}\n`);
    const vitest = { include: ['mutated.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 };
    write('vitest.mutated.config.mjs', `export default ${JSON.stringify({ test: vitest })};\n`);
    const config = {
      ...{ testRunner: 'vitest', plugins: ['@stryker-mutator/vitest-runner'], checkers: [] },
      vitest: { related: false, configFile: 'vitest.mutated.config.mjs' },
      ...{
        mutate,
        inPlace: true,
        concurrency: cores,
        coverageAnalysis: 'perTest',
        allowConsoleColors: false,
      },
      ...{ reporters: ['json', 'progress-append-only'], jsonReporter: { fileName: report } },
      ...{ tempDirName: '.stryker', cleanTempDir: 'always' },
    };
    write('stryker.mutated.json', JSON.stringify(config));
    await stryker(copy.root);
    return readReport(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    await copy.remove();
  }
}

/** Runs Stryker behind everything else that the machine has to do. Rejects where it does not come to an end. */
async function stryker(cwd: string): Promise<void> {
  const bin = path.join(cwd, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const child = spawn(process.execPath, [bin, 'run', 'stryker.mutated.json'], {
    ...{ cwd, stdio: 'inherit' },
    // Each property is tried again for each change: a tenth is enough to notice.
    env: { ...process.env, SIDENOTE_PROPERTY_RUNS: '0.1' },
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`Stryker ended with ${code}.`);
}
