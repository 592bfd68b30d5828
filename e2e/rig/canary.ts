import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A marker that no file holds by chance. It begins what it marks, since buffers are cut at their end. */
export function newCanary(): string {
  return `canary${randomBytes(15).toString('hex')}`;
}

/** The ways a program may have written the marker: as text of both widths, escaped, and in base64 at any offset. */
function spellings(canary: string): Buffer[] {
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('-'.repeat(offset) + canary).toString('base64');
    // The characters at both ends depend on the neighbours.
    return encoded.slice(4, -4);
  });
  const texts = [canary, Buffer.from(canary).toString('hex'), ...base64];
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(canary, 'utf16le')];
}

/** The files below a folder that hold the marker in any spelling. */
export function filesWith(folder: string, canary: string): string[] {
  const wanted = spellings(canary);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return wanted.some((spelling) => bytes.includes(spelling));
    });
}
