/** What was taken out of a text because nobody can see it. */
export interface Stripped {
  /** How many characters, in Unicode code points. */
  readonly count: number;
  /** What they spelled, where they were tags: letters of a second, unseen alphabet. Empty where they spelled nothing. */
  readonly spelled: string;
}

/** Characters without a shape of their own, by code point. Those that writing needs are told apart below. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  // Controls, but for tabs and line breaks of every kind.
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  // A hyphen that shows only at the end of a line, and a joiner of marks.
  [0xad, 0xad],
  [0x34f, 0x34f],
  // Marks, embeddings, overrides and isolates of direction.
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x206f],
  // Fillers of Hangul and vowels of Khmer that are never drawn.
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
  // Spaces without a width, joiners, operators that are not drawn, the mark of byte order.
  [0x200b, 0x200d],
  [0x2060, 0x2065],
  [0xfeff, 0xfeff],
  // Selectors of variants.
  [0x180b, 0x180f],
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
  // Marks of notes between lines, of shorthand and of music.
  [0xfff9, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  // Tags, and what is left free beside them.
  [0xe0000, 0xe00ff],
  [0xe01f0, 0xe0fff],
  // Halves of a character without the other half.
  [0xd800, 0xdfff],
];
const hex = (point: number) => `\\u{${point.toString(16)}}`;
const UNSEEN = new RegExp(`[${RANGES.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]`, 'gu');

/** Letters that a joiner or non-joiner shapes: Arabic and its kin, and the scripts of South and South East Asia. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]/u;
/** Scripts that write no gap between words, where an unseen one says where a line may break. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;

/** How far a character may be from the one that it shapes, in UTF-16 code units, others of its kind between. */
const NEAR = 12;

/** A flag of a part of a country: a black flag, its letters as tags, and the tag that ends them. */
const FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu;

/**
 * Takes the characters out of a text that nobody sees and a model reads. Kept are those that emoji, Persian, the
 * scripts of India and their like are written with, and no others of the same kind.
 */
export function stripUnseen(text: string): { readonly text: string; readonly stripped: Stripped } {
  let kept = '';
  let count = 0;
  let spelled = '';
  for (const [at, piece] of cutAtUnseen(text).entries()) {
    if (at % 2 === 0) {
      kept += piece;
      continue;
    }
    count += 1;
    const tag = (piece.codePointAt(0) ?? 0) - 0xe0000;
    if (tag >= 0x20 && tag < 0x7f) spelled += String.fromCharCode(tag);
  }
  return { text: kept, stripped: { count, spelled: spelled.trim() } };
}

/**
 * A text cut around each of the characters that {@link stripUnseen} takes out: every second piece is one of them. A
 * text without any is the only piece.
 */
export function cutAtUnseen(text: string): string[] {
  UNSEEN.lastIndex = 0;
  if (!UNSEEN.test(text)) return [text];
  const flags = new Set(
    Array.from(text.matchAll(FLAG)).flatMap(({ 0: flag, index }) => placesIn(index, flag.length)),
  );
  const pieces: string[] = [];
  let from = 0;
  UNSEEN.lastIndex = 0;
  for (const { 0: char, index } of text.matchAll(UNSEEN)) {
    if (flags.has(index) || isWritten(char, text, index)) continue;
    pieces.push(text.slice(from, index), char);
    from = index + char.length;
  }
  return [...pieces, text.slice(from)];
}

function placesIn(start: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => start + offset);
}

/** Whether a character is needed where it stands. */
function isWritten(char: string, text: string, at: number): boolean {
  const before = charBefore(text, at);
  if (char === '\u200d')
    return PICTURE.test(before) ? PICTURE.test(seenAfter(text, at)) : SHAPED.test(before);
  if (char === '\u200c') return SHAPED.test(before) && SHAPED.test(seenAfter(text, at));
  if (char === '\u200b') return UNSPACED.test(before) && UNSPACED.test(seenAfter(text, at));
  if (/[\ufe0e\ufe0f]/.test(char) && /[\d#*]/.test(before)) return text[at + 1] === '\u20e3';
  if (/[\ufe0e\ufe0f]/.test(char) && /\p{Emoji}/u.test(before)) return true;
  // One variant of one sign; a row of them spells something.
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(char)) return isVaried(char, before);
  return /[\u180b-\u180f]/.test(char) && /\p{Script=Mongolian}/u.test(before);
}

/** Whether a sign has variants that a selector picks from. */
function isVaried(selector: string, sign: string): boolean {
  if (/\p{Script=Han}/u.test(sign)) return true;
  return selector === '\ufe00' && /[\p{Sm}\p{Script=Myanmar}]/u.test(sign);
}

/** The next character that can be seen, where it is near. */
function seenAfter(text: string, at: number): string {
  const near = text.slice(at + 1, at + NEAR).replace(UNSEEN, '');
  return charAt(near, 0);
}

function charAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function charBefore(text: string, at: number): string {
  const isLow = /[\udc00-\udfff]/.test(text[at - 1] ?? '');
  return charAt(text, at - (isLow && at > 1 ? 2 : 1));
}
