import { isForeign, type Lock, type Locked, lockedAt } from './lock.ts';

/** What is installed for some parts of the repository, and which of it each needs. */
export interface Reached {
  readonly packages: readonly Locked[];
  /** From a package's place, or a part of ours, to the places of what it needs. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
}

/**
 * What npm installs for workspaces without what only development needs, looked up in the lock file as Node looks up
 * modules: beside the one that asks, then in each folder above.
 *
 * @param workspaces their folders
 */
export function reachedFrom(lock: Lock, workspaces: readonly string[]): Reached {
  const needs = new Map<string, readonly string[]>();
  const take = (path: string) => {
    if (needs.has(path)) return;
    const found = neededBy(lock, path);
    needs.set(path, found);
    for (const one of found) take(one);
  };
  for (const workspace of workspaces) take(workspace);
  const packages = [...needs.keys()].filter(isForeign).sort();
  return { packages: packages.map((path) => lockedAt(lock, path)), needs };
}

/** The places of what a package, or a part of ours, needs to run. Throws where the lock file has it not. */
export function neededBy(lock: Lock, path: string): readonly string[] {
  const entry = lock.packages[path];
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = entry ?? {};
  const mayLack = (name: string) =>
    name in optionalDependencies || peerDependenciesMeta[name]?.optional === true;
  // Peers that may lack are not installed for the one that names them, and are somebody else's where they are there.
  const peers = Object.keys(peerDependencies).filter((name) => !mayLack(name));
  return [...new Set([...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers])].flatMap(
    (name) => {
      const found = lookUp(lock, path, name);
      if (found === undefined && !mayLack(name))
        throw new Error(`the lock file has no ${name}, which ${path} needs`);
      return found ?? [];
    },
  );
}

function lookUp(lock: Lock, from: string, name: string): string | undefined {
  for (const folder of foldersUp(from)) {
    const path = `${folder}node_modules/${name}`;
    const entry = lock.packages[path];
    // A workspace is a link to its own folder.
    if (entry !== undefined) return entry.link === true ? entry.resolved : path;
  }
  return undefined;
}

/** A place and those above it, nearest first, each with a slash at its end; the root's is empty. */
function foldersUp(path: string): string[] {
  const parts = path === '' ? [] : path.split('/');
  return Array.from({ length: parts.length + 1 }, (_, up) =>
    parts
      .slice(0, parts.length - up)
      .map((part) => `${part}/`)
      .join(''),
  );
}
