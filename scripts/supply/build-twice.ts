import { join } from 'node:path';
import { archiveOf, type Files } from '../package/archive.ts';
import { browsers, buildExtension } from '../package/build-extension.ts';
import { forStore, manifestIn, withManifest } from '../package/manifest.ts';
import { sha256 } from '../package/update-manifest.ts';
import { buildConsole } from './build-console.ts';
import { copyElsewhere, elsewhere } from './elsewhere.ts';

/** A build of something that ships, made here and, from a copy of the sources, elsewhere. */
export interface BuiltTwice {
  readonly name: string;
  readonly files: Files;
  /** SHA-256 of its archive: of an extension, of the ZIP that stores are given. */
  readonly sha256: string;
  readonly sha256Elsewhere: string;
}

/**
 * Builds the extension for each browser and the console, each twice: in the repository, and in another place, on another
 * day, in another time zone and language.
 *
 * @param beneath a folder for everything that is made on the way
 */
export function buildTwice(root: string, beneath: string): readonly BuiltTwice[] {
  const copy = copyElsewhere(root, beneath);
  const twice = (name: string, build: (again: boolean) => Files): BuiltTwice => {
    const files = build(false);
    return { name, files, sha256: sumOf(files), sha256Elsewhere: sumOf(build(true)) };
  };
  return [
    ...browsers.map((browser) =>
      twice(`extension-${browser}`, (again) =>
        inStore(
          again
            ? buildExtension(copy, browser, join(beneath, `${browser}-again`), elsewhere)
            : buildExtension(root, browser, join(beneath, browser)),
        ),
      ),
    ),
    twice('console', (again) =>
      again
        ? buildConsole(copy, join(beneath, 'console-again'), elsewhere)
        : buildConsole(root, join(beneath, 'console')),
    ),
  ];
}

/** An extension as a store is given it: nothing in it depends on an operator's key or address. */
function inStore(build: Files): Files {
  return withManifest(build, forStore(manifestIn(build)));
}

function sumOf(files: Files): string {
  return sha256(archiveOf(files));
}
