import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { build } from 'rolldown';

/** A file of the pages, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const scripts = { 'page-editor': 'ts', fields: 'ts', board: 'tsx', hostile: 'ts', acting: 'ts' } as const;
const styles = ['base', 'parts', 'wiki', 'issue', 'board', 'pull-request', 'notes', 'plain'] as const;

/**
 * Bundles the pages' scripts and reads their styles, all into memory: a request can only name what is in this
 * map, so there is no path to climb out of.
 */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const folder = import.meta.dirname;
  const loaded = await Promise.all([
    ...Object.entries(scripts).map(async ([name, suffix]) => {
      const body = await bundle(join(folder, 'browser', `${name}.${suffix}`));
      return [`${name}.js`, { type: 'text/javascript; charset=utf-8', body }] as const;
    }),
    ...styles.map(async (name) => {
      const body = await readFile(join(folder, 'styles', `${name}.css`), 'utf8');
      return [`${name}.css`, { type: 'text/css; charset=utf-8', body }] as const;
    }),
  ]);
  return new Map<string, Asset>([...loaded, ['icon.svg', { type: 'image/svg+xml', body: icon }]]);
}

const editorFileTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Reads the built pages of editors into memory, as {@link loadAssets} does, by their paths in these folders. */
export async function loadEditorFiles(folders: readonly string[]): Promise<ReadonlyMap<string, Asset>> {
  const files = new Map<string, Asset>();
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const type = editorFileTypes[extname(entry.name)];
      if (!entry.isFile() || type === undefined) continue;
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).replaceAll(sep, '/');
      if (files.has(name)) throw new Error(`Two folders of editors hold a file ${name}.`);
      files.set(name, { type, body: await readFile(path) });
    }
  }
  return files;
}

/** One self-contained classic script per page: no shared chunks, nothing left in the page's global scope. */
async function bundle(input: string): Promise<string> {
  const { output } = await build({
    input,
    write: false,
    platform: 'browser',
    logLevel: 'warn',
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
    output: { format: 'iife' },
  });
  return output[0].code;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#4c6fff"/><path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5" stroke-linecap="round"/></svg>';
