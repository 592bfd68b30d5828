import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../package/archive.ts';
import { listedAmong } from '../third-party/notice.ts';
import { type Lock, type Locked, lockedIn, readLock } from './lock.ts';
import { imageParts } from './locks.ts';
import { neededBy, reachedFrom } from './reached.ts';
import type { Shipped } from './sbom.ts';

/** A bundle as it ships: what its notice lists is in it. Throws where the lock file has not what the notice lists. */
export function shippedBundle(
  lock: Lock,
  files: Files,
  told: Pick<Shipped, 'name' | 'description' | 'sha256'>,
): Shipped {
  const all = lockedIn(lock);
  const packages = (listedAmong(files) ?? []).map(({ name, version }): Locked => {
    const found = all.find((one) => one.name === name && one.version === version);
    if (found === undefined)
      throw new Error(`the lock file has no ${name} ${version}, which ${told.name} holds`);
    return found;
  });
  const needs = new Map(packages.map(({ path }) => [path, neededBy(lock, path)]));
  return { ...told, version: versionOf(lock), packages, needs };
}

/** The gateway's image with the console in it. */
export function shippedGateway(root: string, console: Files): Shipped {
  const lock = readLock(join(root, 'package-lock.json'));
  const { packages, needs } = reachedFrom(lock, imageParts);
  const image = readFileSync(join(root, 'deploy/container/Dockerfile'), 'utf8').match(/^FROM (\w+):(\S+)$/m);
  return {
    name: 'sidenote-gateway',
    description: 'The gateway as its image holds it',
    version: versionOf(lock),
    packages,
    needs,
    parts: [
      shippedBundle(lock, console, {
        name: 'sidenote-console',
        description: 'The admin console, which the gateway serves',
      }),
    ],
    base: { name: image?.[1] ?? 'node', version: image?.[2] ?? '' },
  };
}

function versionOf(lock: Lock): string {
  return lock.packages['']?.version ?? '';
}
