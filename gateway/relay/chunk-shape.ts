import { isUtf8 } from 'node:buffer';
import type { TakePiece } from './answer.ts';
import { type Chunk, parseChunk } from './openai-chunk.ts';

/** The event does not have the shape: it has to be read carefully. */
export const OTHER = -1;
/** The bytes so far have the shape, and the event goes on after them. */
export const UNFINISHED = -2;

const [LF, QUOTE, BACKSLASH, SPACE] = [0x0a, 0x22, 0x5c, 0x20];
const escaped = new Set(Buffer.from('"\\/bfnrt'));
const [U, HEX] = [0x75, /^[0-9a-fA-F]{4}$/];

/**
 * What the events of one stream have in common: a provider changes nothing from one piece to the next but the text,
 * so an event with the same bytes around one valid JSON string means the same but for that text. Learned from an
 * event that was read carefully, and proved by reading it once more with another text in its place.
 */
export interface ChunkShape {
  /**
   * Reads the event that begins at an offset.
   *
   * @returns the offset after the event, {@link OTHER} or {@link UNFINISHED}
   */
  read(bytes: Buffer, at: number, take: TakePiece): number;
}

/**
 * The shape of an event, `data: {…}` and an empty line; undefined when it cannot be told or is not worth it.
 *
 * @param chunk what careful reading made of the event
 */
export function shapeOf(event: Buffer, chunk: Chunk): ChunkShape | undefined {
  if (chunk.text === '' || chunk.finish !== undefined || chunk.usage !== undefined) return undefined;
  const source = event.toString('latin1');
  const [, line, end] = /^data:([^\r\n]*)(\n\n|\r\n\r\n)$/.exec(source) ?? [];
  if (line === undefined || end === undefined) return undefined;
  const slot = slotOf(line, chunk.text);
  return slot && shapeAround(`data:${slot.before}`, `${slot.after}${end}`);
}

/** Where the text stands in an event's data: what is before the string and after it, its quotes left to them. */
function slotOf(line: string, text: string): { before: string; after: string } | undefined {
  const other = text === 'a' ? 'b' : 'a';
  for (const { index, 0: key } of line.matchAll(/"content": ?"/g)) {
    const start = index + key.length;
    const length = /^(?:[^"\\]|\\.)*/.exec(line.slice(start))?.[0].length ?? 0;
    const [before, after] = [line.slice(0, start), line.slice(start + length)];
    if (says(before + other + after, other)) return { before, after };
  }
  return undefined;
}

function says(data: string, text: string): boolean {
  const chunk = parseChunk(Buffer.from(data, 'latin1').toString());
  return chunk.text === text && chunk.finish === undefined && chunk.usage === undefined;
}

function shapeAround(before: string, after: string): ChunkShape {
  // OpenAI pads its events with a string of changing length, against those who count bytes.
  const [, toPad, afterPad] = /^(.*,"obfuscation":")[\w-]*("\}[\r\n]+)$/s.exec(after) ?? [];
  const prefix = Buffer.from(before, 'latin1');
  const middle = Buffer.from(toPad ?? after, 'latin1');
  const suffix = afterPad === undefined ? undefined : Buffer.from(afterPad);

  return {
    read: (bytes, at, take) => {
      const start = skip(bytes, at, prefix);
      if (start < 0) return start;
      const literal = scanLiteral(bytes, start);
      if (literal < 0) return literal;
      let next = skip(bytes, literal, middle);
      if (next >= 0 && suffix !== undefined) next = skip(bytes, scanWord(bytes, next), suffix);
      if (next < 0) return next;
      const length = measure(bytes, start, literal);
      if (length < 0) return OTHER;
      if (length > 0) take(bytes.toString('latin1', start, literal), length);
      return next;
    },
  };
}

/** The offset after the expected bytes, as far as they are there. */
function skip(bytes: Buffer, at: number, expected: Buffer): number {
  const there = Math.min(expected.length, bytes.length - at);
  if (bytes.compare(expected, 0, there, at, at + there) !== 0) return OTHER;
  return there < expected.length ? UNFINISHED : at + there;
}

/** The offset of the quote that ends a JSON string; what JSON does not allow in one is another shape. */
function scanLiteral(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return at;
    if (byte < SPACE) return OTHER;
    if (byte !== BACKSLASH) continue;
    const next = bytes[at + 1];
    if (next === undefined) return UNFINISHED;
    if (next === U) {
      if (at + 6 > bytes.length) return UNFINISHED;
      if (!HEX.test(bytes.toString('latin1', at + 2, at + 6))) return OTHER;
      at += 5;
    } else if (escaped.has(next)) at += 1;
    else return OTHER;
  }
  return UNFINISHED;
}

function scanWord(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE && bytes[at] !== BACKSLASH && bytes[at] !== LF) at += 1;
  return at;
}

/** Length of a scanned literal's text in UTF-16 code units; negative when its bytes are no UTF-8. */
function measure(bytes: Buffer, from: number, to: number): number {
  let length = 0;
  let ascii = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      length += 1;
      if (byte === BACKSLASH) at += bytes[at + 1] === U ? 5 : 1;
      continue;
    }
    ascii = false;
    // One for the first byte of a character, two where it takes a pair of surrogates, none for those that follow.
    if (byte >= 0xf0) length += 2;
    else if (byte >= 0xc0) length += 1;
  }
  return ascii || isUtf8(bytes.subarray(from, to)) ? length : OTHER;
}
