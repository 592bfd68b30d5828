import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What stands in an archive: paths with forward slashes, and their bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** ZIP keeps local time from 1980 on; the same wall clock everywhere gives the same bytes in every time zone. */
const WRITTEN = new Date(1980, 0, 1, 12);

/** Every file of a folder and its folders. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/** A ZIP of these files that depends on nothing but their names and bytes: no time, no order, no owner. */
export function archiveOf(files: Files): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    zippable[path] = [bytes, { level: 9, mtime: WRITTEN }];
  return zipSync(zippable);
}
