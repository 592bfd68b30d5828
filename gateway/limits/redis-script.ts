import { readFileSync } from 'node:fs';
import path from 'node:path';

type ScriptName = 'tally' | 'reserve' | 'settle' | 'renew' | 'add' | 'begin' | 'begun';

/** The text of a script. */
export function readScript(name: ScriptName): string {
  return readFileSync(path.join(import.meta.dirname, 'scripts', `${name}.lua`), 'utf8');
}
