import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What of npm's lock file, version 3, is looked at. */
const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      peerDependencies: z.record(z.string(), z.string()).optional(),
      peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).optional(),
    }),
  ),
});

export type Lock = z.infer<typeof lockSchema>;

/** A package as a lock file pins it. */
export interface Locked {
  /** Where npm puts it, from the lock file's folder. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Subresource integrity, as npm checks it when it downloads; undefined where the lock has none. */
  readonly integrity: string | undefined;
  /** A place outside the project's own registry that the lock file names. */
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
}

/** Reads a `package-lock.json`. Throws where it is none of version 3. */
export function readLock(file: string): Lock {
  return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Everything in a lock file that comes from elsewhere: no workspace, no link to one. */
export function lockedIn(lock: Lock): readonly Locked[] {
  return Object.keys(lock.packages)
    .filter((path) => isForeign(path) && lock.packages[path]?.link !== true)
    .map((path) => lockedAt(lock, path));
}

/** One package of a lock file by its place. Throws where there is none. */
export function lockedAt(lock: Lock, path: string): Locked {
  const entry = lock.packages[path];
  if (entry?.version === undefined) throw new Error(`the lock file has no version at ${path}`);
  return {
    path,
    name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version,
    licence: entry.license ?? '',
    integrity: entry.integrity,
    resolved: entry.resolved,
    hasInstallScript: entry.hasInstallScript === true,
  };
}

/** Whether a place in a lock file is somebody else's package's. */
export const isForeign = (path: string) => path.includes('node_modules/');
