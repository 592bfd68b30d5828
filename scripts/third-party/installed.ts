import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of all packages that npm put below a folder, those of its workspaces too; links to workspaces are none. */
export function installedIn(folder: string): string[] {
  const found: string[] = [];
  const lookInto = (parent: string) => {
    for (const entry of readdirSync(parent, { withFileTypes: true })) {
      const path = join(parent, entry.name);
      if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
      if (entry.name === 'node_modules') found.push(...packagesIn(path));
      lookInto(path);
    }
  };
  lookInto(folder);
  return found.sort();
}

function packagesIn(modules: string): string[] {
  return foldersIn(modules).flatMap((path) => (/[\\/]@[^\\/]+$/.test(path) ? foldersIn(path) : [path]));
}

function foldersIn(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(parent, name));
}
