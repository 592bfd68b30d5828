import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the scripts of a built extension that nothing names: what is injected is built as modules as well, and these have parts
 * of their own.
 *
 * @param folder of the built extension
 */
export function removeUnloaded(folder: string): void {
  for (let left = unnamedIn(folder); left.length > 0; left = unnamedIn(folder))
    for (const name of left) rmSync(join(folder, 'assets', name));
}

/** The scripts that no other file of the extension names; what only these load is named until they are gone. */
function unnamedIn(folder: string): readonly string[] {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|html|json)$/.test(entry.name))
    .map(({ name, parentPath }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  return scripts.filter(
    (script) => !texts.some(({ name, text }) => name !== script && text.includes(`/${script}`)),
  );
}
