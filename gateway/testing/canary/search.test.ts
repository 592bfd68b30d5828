import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { markersFor, newMarker } from './markers.ts';
import { searchFor } from './search.ts';

const { input, output } = markersFor('input', 'output');
const search = searchFor({ input, output });

const codes = (text: string, write: (hex: string, code: number) => string, digits = 2) =>
  [...text]
    .map((char) => write(char.charCodeAt(0).toString(16).padStart(digits, '0'), char.charCodeAt(0)))
    .join('');
const sha = (text: string) => createHash('sha256').update(text);

/** Written out a second time, by other means where there are any: the search must not be right by its own measure alone. */
const written: [name: string, write: (text: string) => string | Uint8Array][] = [
  ['UTF-8', (text) => text],
  ['UTF-8, capitals', (text) => text.toUpperCase()],
  ['UTF-16LE', (text) => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]))],
  ['UTF-16BE', (text) => Uint8Array.from([...text].flatMap((char) => [0, char.charCodeAt(0)]))],
  ['JSON', (text) => JSON.stringify({ text: `${text} and more` })],
  ['JSON escapes', (text) => codes(text, (hex) => `\\u${hex}`, 4)],
  ['JSON escapes in capitals', (text) => codes(text, (hex) => `\\u${hex.toUpperCase()}`, 4)],
  ['an address', (text) => new URL(`https://a.example/?q=${text} b`).href],
  ['percent', (text) => codes(text, (hex) => `%${hex}`)],
  ['percent in capitals', (text) => codes(text, (hex) => `%${hex.toUpperCase()}`)],
  ['base64 at 0', (text) => btoa(`${text}?>`)],
  ['base64 at 1', (text) => btoa(`>${text}?>`)],
  ['base64 at 2', (text) => btoa(`>?${text}`)],
  ['base64url at 0', (text) => Buffer.from(`${text}?>`).toString('base64url')],
  ['base64url at 1', (text) => Buffer.from(`>${text}?>`).toString('base64url')],
  ['base64url at 2', (text) => Buffer.from(`>?${text}`).toString('base64url')],
  ['base64 of UTF-16', (text) => Buffer.from(`-${text}-`, 'utf16le').toString('base64')],
  ['hexadecimal', (text) => codes(text, (hex) => hex)],
  ['hexadecimal in capitals', (text) => codes(text, (hex) => hex.toUpperCase())],
  ['HTML, decimal', (text) => codes(text, (_hex, code) => `&#${code};`)],
  ['HTML, hexadecimal', (text) => codes(text, (hex) => `&#x${hex};`)],
  ['HTML, hexadecimal in capitals', (text) => codes(text, (hex) => `&#x${hex.toUpperCase()};`)],
  ['SHA-256', (text) => sha(text).digest()],
  ['SHA-256 in hexadecimal', (text) => sha(text).digest('hex')],
  ['SHA-256 in base64', (text) => sha(text).digest('base64')],
  ['SHA-256 in base64url', (text) => sha(text).digest('base64url')],
];

const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
const between = (bytes: Buffer) => Buffer.concat([randomBytes(3_001), bytes, randomBytes(2_999)]);
const found = (bytes: Buffer) => [...new Set(search(bytes).map(({ marker }) => marker))];

describe.each(written)('a marker written as %s', (_name, write) => {
  test('is found wherever it stands, and told from the other', () => {
    const bytes = bytesOf(write(input));
    expect(found(bytes)).toEqual(['input']);
    for (let shift = 0; shift < 40; shift += 1)
      expect(found(Buffer.concat([randomBytes(shift), bytes, randomBytes(shift)]))).toEqual(['input']);
    expect(found(between(Buffer.concat([bytes, bytesOf(write(output))])))).toEqual(['input', 'output']);
  });

  test('is not found where one character is another', () => {
    for (const at of [0, 1, 15, 30]) {
      const near = `${input.slice(0, at)}${input[at] === 'x' ? 'y' : 'x'}${input.slice(at + 1)}`;
      expect(found(between(bytesOf(write(near))))).toEqual([]);
    }
  });

  test('is not found where it was cut', () => {
    expect(found(bytesOf(write(input)).subarray(0, 31))).toEqual([]);
  });
});

test('markers are long, never twice the same, and may stand in any name', () => {
  const many = Array.from({ length: 1_000 }, newMarker);
  expect(new Set(many).size).toBe(1_000);
  for (const marker of many) expect(marker).toMatch(/^[a-z][a-z2-7]{31}$/);
});

test('nothing is found in nothing, nor in noise', () => {
  expect(found(Buffer.alloc(0))).toEqual([]);
  expect(found(randomBytes(1_000_000))).toEqual([]);
});
