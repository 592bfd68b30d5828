import { constants } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Control } from '../../proofs/proof.ts';

/** A copy of the tree that may be broken. */
export interface TreeCopy {
  readonly root: string;
  /** Breaks the copy, and gives back what mends it. Rejects where the control's text is not there exactly once. */
  breakBy(control: Control): Promise<() => Promise<void>>;
  /** Removes it with everything that was written into it. */
  remove(): Promise<void>;
}

/** What is no source, or is made anew from sources. What the build of the console left is taken along: gateways serve it. */
const leftOut =
  /(^|\/)(\.git|test-results|test-results-screens|demo-output|package-output|playwright-report|\.sidenote)$/;

/**
 * Copies a tree into a folder of its own beneath another. Files are copied, so that nothing written there reaches the tree; packages are
 * linked one by one, so that a part of ours that imports another by its package name gets the one of the copy.
 */
export async function copyTree(from: string, beneath: string): Promise<TreeCopy> {
  const root = await mkdtemp(path.join(beneath, 'sidenote-prove-'));
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5 });
  try {
    const packages: string[] = [];
    await cp(from, root, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (source) => {
        const place = path.relative(from, source).replaceAll('\\', '/');
        if (path.basename(place) !== 'node_modules') return !leftOut.test(place);
        packages.push(place);
        return false;
      },
    });
    for (const place of packages) await linkPackages(path.join(from, place), path.join(root, place));
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    root,
    remove,
    breakBy: async (control) => {
      const file = path.join(root, control.file);
      const source = await readFile(file, 'utf8');
      await writeFile(file, brokenBy(control, source));
      return () => writeFile(file, source);
    },
  };
}

/** A source with a control's break in it. Throws where its text is not there exactly once. */
export function brokenBy(
  { file, find, instead }: Pick<Control, 'file' | 'find' | 'instead'>,
  source: string,
): string {
  const times = source.split(find).length - 1;
  if (times !== 1)
    throw new Error(`The text that a control replaces is ${times} times in ${file}, not once.`);
  return source.split(find).join(instead);
}

async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.name === '@sidenote') await copyLinks(source, target);
    else if (entry.name === '.sidenote-setup') await cp(source, target);
    // What tools keep between their runs is each tree's own.
    else if (!entry.name.startsWith('.') || entry.name === '.bin') await symlink(source, target);
  }
}

async function copyLinks(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from))
    await symlink(await readlink(path.join(from, name)), path.join(to, name));
}
