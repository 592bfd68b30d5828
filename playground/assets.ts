import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'rolldown';

/** A file of the pages, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

const scripts = { 'page-editor': 'ts', fields: 'ts', board: 'tsx', hostile: 'ts' } as const;
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
