import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The scripts that a built page loads before it runs, as paths within the build: what its document names, and what
 * these import at once, and so on. What is imported later is not among them.
 *
 * @param page the page's document, as a path within `folder`
 */
export function initialScripts(folder: string, page: string): readonly string[] {
  const found = new Set<string>();
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const take = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, imported = ''] of textOf(path).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      take(posix.join(posix.dirname(path), imported));
  };
  for (const [, script = ''] of textOf(page).matchAll(/<script[^>]+src="\/([^"]+)"/g)) take(script);
  return [...found];
}
