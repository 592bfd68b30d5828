import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Circumstances } from '../package/run-vite.ts';

/** Everything of the repository that the builds of extension and console read, besides packages. */
const folders = ['console', 'contract', 'public', 'scripts', 'src'];
const files = ['LICENSE', 'manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Another machine, as far as this one can be one: another time zone, language and day. */
export const elsewhere: Circumstances = {
  env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  nodeOptions: ['--import', import.meta.resolve('./other-day.ts')],
};

/**
 * The repository in another place, with its own sources, which are newer than their originals, and the same packages.
 *
 * @returns where it is: a folder within `beneath` whose path has a blank in it
 */
export function copyElsewhere(root: string, beneath: string): string {
  const copy = join(beneath, 'elsewhere/a copy');
  const isSource = (path: string) => !/[\\/](?:node_modules|dist)$/.test(path);
  for (const folder of folders)
    cpSync(join(root, folder), join(copy, folder), { recursive: true, filter: isSource });
  for (const file of files) cpSync(join(root, file), join(copy, file));
  mkdirSync(join(copy, 'node_modules/@sidenote'), { recursive: true });
  symlinkSync(join(copy, 'contract'), join(copy, 'node_modules/@sidenote/contract'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@sidenote' && !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}
