import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The extension as it ships, in a folder that is gone once disposed of. */
export interface BuiltExtension {
  readonly folder: string;
  /** The source of the script that is injected into a page on a click, and of the one that puts an answer there. */
  readonly injected: string;
  readonly writing: string;
  [Symbol.dispose](): void;
}

/** @param readable keeps the names of functions, for a profile; sizes and times are then not those that ship. */
export async function buildExtension(readable = false): Promise<BuiltExtension> {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-bench-'));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  try {
    process.env.SIDENOTE_DIST = folder;
    await build({ root, logLevel: 'warn', build: { minify: readable ? false : 'oxc' } });
    const scriptOf = (name: string) => readFileSync(join(folder, `src/content/${name}.js`), 'utf8');
    const [injected, writing] = [scriptOf('injected'), scriptOf('injected-writing')];
    return { folder, injected, writing, [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}
