import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { TargetName } from '../../fuzz/names.ts';
import type { Target } from '../../fuzz/target.ts';
import type { Control } from '../../proofs/proof.ts';
import { brokenBy } from '../proofs/tree-copy.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Targets in one script, whose blocks are what is counted. */
export interface Bundle {
  readonly targets: Readonly<Record<TargetName, Target>>;
  /** The script's address, as the engine knows it. */
  readonly url: string;
}

/**
 * Puts the targets and all of ours that they run into one script, with packages beside it, and loads it.
 *
 * @param beneath a folder; a new one in it gets the script
 * @param broken a break of a source, with which the script is made: the sources stay as they are
 */
export async function bundleTargets(
  beneath: string,
  broken?: Pick<Control, 'file' | 'find' | 'instead'>,
): Promise<Bundle> {
  const outDir = await mkdtemp(path.join(beneath, 'targets-'));
  await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    plugins: broken === undefined ? [] : [breaking(broken)],
    // Of packages only the one that is searched belongs to what is counted.
    ssr: { noExternal: [/^@sidenote\//, 'eventsource-parser'] },
    build: {
      ...{ outDir, ssr: path.join(root, 'fuzz', 'targets.ts'), minify: false, target: 'esnext' },
      rolldownOptions: { output: { entryFileNames: 'targets.mjs', codeSplitting: false } },
    },
  });
  const url = pathToFileURL(path.join(outDir, 'targets.mjs')).href;
  const { targets }: { targets: Bundle['targets'] } = await import(url);
  return { targets, url };
}

function breaking(control: Pick<Control, 'file' | 'find' | 'instead'>): Plugin {
  const file = path.join(root, control.file).replaceAll('\\', '/');
  return {
    ...{ name: 'break', enforce: 'pre' },
    transform: (source, id) => (id === file ? brokenBy(control, source) : undefined),
  };
}
