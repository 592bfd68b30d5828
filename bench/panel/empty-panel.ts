import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** An extension whose popup is a React page with one sentence, in a folder that is gone once disposed of. */
export interface EmptyPanel {
  readonly folder: string;
  [Symbol.dispose](): void;
}

/** Builds it as ours is built: the least that a popup made of React costs. */
export async function buildEmptyPanel(): Promise<EmptyPanel> {
  const root = join(import.meta.dirname, 'empty');
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-bench-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome132',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/popup/index.html') },
    },
  });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
