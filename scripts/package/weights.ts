import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { initialScripts } from './initial-scripts.ts';

/** What a built extension weighs, in bytes. */
export interface Weights {
  /** The script that a click injects, and the one that puts an answer into the page, gzipped. */
  readonly injected: number;
  readonly writing: number;
  /** Everything that runs but the languages, in a zip. */
  readonly packed: number;
  /** Each language in a zip of its own, by its name. */
  readonly languages: ReadonlyMap<string, number>;
  /** The whole of it, in a zip. */
  readonly all: number;
  /** The script that the panel loads before it is drawn, gzipped. */
  readonly panel: number;
}

/** Weighs a built extension. @param folder that of its manifest */
export function weightsOf(folder: string): Weights {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const spoken = files.filter((path) => path.endsWith('messages.json'));
  // Read by who looks for it, and loaded by nothing.
  const licences = join(folder, 'THIRD-PARTY.txt');
  const gzipped = (path: string) => gzipSize(readFileSync(join(folder, path)));
  return {
    injected: gzipped('src/content/injected.js'),
    writing: gzipped('src/content/injected-writing.js'),
    packed: zipSize(
      folder,
      files.filter((path) => ![...spoken, licences].includes(path)),
    ),
    languages: new Map(spoken.map((path) => [relative(folder, path), zipSize(folder, [path])])),
    all: zipSize(folder, files),
    panel: loadedAtFirst(folder, 'src/popup/index.html'),
  };
}

/** The scripts that a built page loads before it is drawn, gzipped one by one, in bytes. @param page its path within `folder` */
export function loadedAtFirst(folder: string, page: string): number {
  return initialScripts(folder, page).reduce(
    (total, path) => total + gzipSize(readFileSync(join(folder, path))),
    0,
  );
}

function gzipSize(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** How large a zip archive of these files is: each deflated, its two headers, and the end of the directory. */
function zipSize(folder: string, files: readonly string[]): number {
  return files.reduce((sum, path) => {
    const content = readFileSync(path);
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return sum + packed + 30 + 46 + 2 * Buffer.byteLength(relative(folder, path));
  }, 22);
}
