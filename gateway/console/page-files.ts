import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  // The licences of the packages in it.
  '.txt': 'text/plain; charset=utf-8',
};

/** A file as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** The same in gzip, made when it is first asked for. */
  zipped(): Promise<Buffer>;
}

export interface PageFiles {
  readonly index: PageFile;
  /** A file of the build by its name. */
  asset(name: string): PageFile | undefined;
}

/** The console as it was built, in memory: what is not in the folder now is never served. Undefined where there is none. */
export function readPageFiles(folder: string): PageFiles | undefined {
  const index = readOptional(path.join(folder, 'index.html'));
  if (index === undefined) return undefined;
  const assets = new Map(
    readdirSync(path.join(folder, 'assets')).flatMap((name) => {
      const type = types[path.extname(name)];
      const bytes = type === undefined ? undefined : readOptional(path.join(folder, 'assets', name));
      return type === undefined || bytes === undefined ? [] : [[name, pageFile(type, bytes)] as const];
    }),
  );
  return { index: pageFile('text/html; charset=utf-8', index), asset: (name) => assets.get(name) };
}

function pageFile(type: string, bytes: Buffer): PageFile {
  let zipped: Promise<Buffer> | undefined;
  return {
    type,
    bytes,
    zipped: () => {
      zipped ??= compress(bytes);
      return zipped;
    },
  };
}

function readOptional(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
