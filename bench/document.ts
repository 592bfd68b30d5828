import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../docs/performance.md');

/**
 * The parts of docs/performance.md, in their order; each is written by a command of its own, but for what was tried at
 * the gateway, which a person writes.
 */
const parts = [
  'sizes',
  'extension',
  'panel',
  'gateway',
  'gateway-tried',
  'gateway-profile',
  'gateway-soak',
  'records',
  'graph',
] as const;

/** Writes one part of docs/performance.md and leaves the others as they are. */
export function writePart(part: (typeof parts)[number], markdown: string): void {
  const document = readFileSync(file, 'utf8');
  const known = parts.map((name) => [name, name === part ? markdown : read(document, name)] as const);
  const written = known.flatMap(([name, text]) => (text === '' ? [] : [begin(name), text, end(name)]));
  const intro = document.split('<!-- ', 1)[0]?.trim() ?? '';
  writeFileSync(file, `${[intro, ...written].join('\n\n')}\n`);
}

const scale = join(import.meta.dirname, '../docs/scale.md');

/** Writes what one instance carries into docs/scale.md, whose sums begin with it. Throws when it has no place for it. */
export function writeOneInstance(markdown: string): void {
  const document = readFileSync(scale, 'utf8');
  const [from, to] = [document.indexOf(begin('one-instance')), document.indexOf(end('one-instance'))];
  if (from < 0 || to < from) throw new Error('docs/scale.md has no part for one instance.');
  const before = document.slice(0, from + begin('one-instance').length);
  writeFileSync(scale, `${before}\n\n${markdown}\n\n${document.slice(to)}`);
}

function read(document: string, part: string): string {
  const from = document.indexOf(begin(part));
  return from < 0 ? '' : document.slice(from + begin(part).length, document.indexOf(end(part))).trim();
}

const begin = (part: string) => `<!-- ${part} -->`;
const end = (part: string) => `<!-- /${part} -->`;
