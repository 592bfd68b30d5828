import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { BuiltExtension } from './extension.ts';
import { type Section, sizeFigure } from './figure.ts';

/** What a page and a store have to carry. */
export function measureSizes({ folder, injected, writing }: BuiltExtension): Section {
  return {
    title: 'Sizes',
    how: 'The extension as it is built to ship. A kilobyte is 1,000 bytes.',
    figures: [
      sizeFigure('script injected on a click, gzip', gzipSync(injected, { level: 9 }).length, 15),
      sizeFigure('script that puts an answer there, gzip', gzipSync(writing, { level: 9 }).length, 15),
      sizeFigure('packed extension, zip', zipSize(folder), 350),
    ],
  };
}

/** How large a zip archive of a folder is: each file deflated, its two headers, and the end of the directory. */
function zipSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .reduce((sum, path) => {
      const content = readFileSync(path);
      const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
      return sum + packed + 30 + 46 + 2 * Buffer.byteLength(relative(folder, path));
    }, 22);
}
