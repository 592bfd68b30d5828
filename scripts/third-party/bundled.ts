import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { noticeOf } from './notice.ts';
import { readPackage } from './package-facts.ts';

const ours = join(import.meta.dirname, '../../LICENSE');

/**
 * Writes a notice of the packages whose code is in a build: of what was bundled and not of what was installed.
 *
 * @param thing what is built, as a noun phrase
 * @param fileName where in the build
 */
export function bundledNotice(thing: string, fileName: string): Plugin {
  return {
    name: 'sidenote:third-party',
    apply: 'build',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const folder = packageFolderOf(id);
          if (folder !== undefined && renderedLength > 0) folders.add(folder);
        }
      }
      const source = noticeOf(thing, [...folders].map(readPackage), readFileSync(ours, 'utf8'));
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The folder of the package that a module is of; undefined for a module of ours and for what a bundler makes up. */
export function packageFolderOf(module: string): string | undefined {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '').split(sep).join('/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
