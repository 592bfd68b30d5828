import { createHash } from 'node:crypto';

/** One way in which a program may have written a marker. */
export interface Spelling {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Every way in which a marker is looked for: as text of both widths, escaped as JSON, addresses and HTML escape, in
 * hexadecimal, in base64 wherever it begins, and as what SHA-256 makes of it alone.
 */
export function spellingsOf(marker: string): Spelling[] {
  const texts: Record<string, string> = {
    'as it is': marker,
    'in capitals': marker.toUpperCase(),
    'JSON escapes': escaped(marker, (code) => `\\u${hex(code, 4)}`),
    'JSON escapes in capitals': escaped(marker, (code) => `\\u${hex(code, 4).toUpperCase()}`),
    percent: escaped(marker, (code) => `%${hex(code, 2)}`),
    'percent in capitals': escaped(marker, (code) => `%${hex(code, 2).toUpperCase()}`),
    'HTML, decimal': escaped(marker, (code) => `&#${code};`),
    'HTML, hexadecimal': escaped(marker, (code) => `&#x${hex(code, 2)};`),
    'HTML, hexadecimal in capitals': escaped(marker, (code) => `&#x${hex(code, 2).toUpperCase()};`),
    hexadecimal: Buffer.from(marker).toString('hex'),
    'hexadecimal in capitals': Buffer.from(marker).toString('hex').toUpperCase(),
    ...base64s('base64', Buffer.from(marker)),
    ...base64s('base64 of UTF-16', Buffer.from(marker, 'utf16le')),
    ...hashes(marker),
  };
  const seen = new Set<string>();
  const spellings = Object.entries(texts).flatMap(([name, text]) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ name, bytes: Buffer.from(text) }];
  });
  const wide = Buffer.from(marker, 'utf16le');
  return [
    ...spellings,
    { name: 'UTF-16LE', bytes: wide },
    { name: 'UTF-16BE', bytes: Buffer.from(wide).swap16() },
    { name: 'SHA-256', bytes: createHash('sha256').update(marker).digest() },
  ];
}

function escaped(text: string, write: (code: number) => string): string {
  return [...text].map((char) => write(char.charCodeAt(0))).join('');
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** In base64 three bytes are four characters: what a text becomes depends on where in such a group it begins. */
function base64s(name: string, bytes: Buffer): Record<string, string> {
  const shifted = [0, 1, 2].map((shift) => {
    const groups = Buffer.concat([Buffer.alloc(shift), bytes]);
    // Characters that hold bits of a neighbour, before or behind, are left out.
    const [first, end] = [Math.ceil((shift * 8) / 6), Math.floor((groups.length * 8) / 6)];
    const cut = (encoding: 'base64' | 'base64url') => groups.toString(encoding).slice(first, end);
    return [
      [`${name} from ${shift}`, cut('base64')],
      [`${name}url from ${shift}`, cut('base64url')],
    ];
  });
  return Object.fromEntries(shifted.flat());
}

function hashes(marker: string): Record<string, string> {
  const hash = createHash('sha256').update(marker).digest();
  return {
    'SHA-256 in hexadecimal': hash.toString('hex'),
    'SHA-256 in hexadecimal, in capitals': hash.toString('hex').toUpperCase(),
    'SHA-256 in base64': hash.toString('base64').replace('=', ''),
    'SHA-256 in base64url': hash.toString('base64url'),
  };
}
