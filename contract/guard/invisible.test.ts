import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { stripUnseen } from './invisible.ts';

const tagged = (words: string) =>
  [...words].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('');

describe('is taken out', () => {
  test.each<[string, string, string, number]>([
    ['a space without a width', 'pass\u200bword', 'password', 1],
    ['an override of direction', '\u202egnp.exe\u202c', 'gnp.exe', 2],
    ['isolates and marks of direction', '\u2066a\u2069\u200e\u200f\u061c', 'a', 5],
    ['the mark of byte order', '\ufeffa\ufeffb', 'ab', 2],
    ['a soft hyphen', 'Donau\u00addampf', 'Donaudampf', 1],
    ['a joiner between letters that need none', 'a\u200db\u200cc', 'abc', 2],
    ['a row of selectors behind a picture', '😀\ufe0f\u{e0101}\u{e0142}', '😀\ufe0f', 2],
    ['selectors behind letters', 'a\ufe00b\ufe0f', 'ab', 2],
    ['fillers', '\u3164x\uffa0\u115f', 'x', 3],
    ['half a character', 'a\ud83d b\ude00', 'a b', 2],
    ['NUL and its like', 'a\0b\u001bc\u007f', 'abc', 3],
    ['a joiner behind a picture that joins no other one', '👩\u200dabc', '👩abc', 1],
    ['a non-joiner before a letter that it does not shape', 'क\u200ca', 'कa', 1],
    ['a place to break beside a script with gaps', 'ก\u200ba\u200bก', 'กaก', 2],
    ['a selector behind a digit that is on no key', '1\ufe0fx 2\ufe00\u20e3', '1x 2\u20e3', 2],
    ['a variant of a sign that has no such', '≨\ufe01', '≨', 1],
    [
      'a Mongolian selector behind another script, and another mark behind Mongolian',
      'a\u180bᠮ\u200e',
      'aᠮ',
      2,
    ],
    ['a second joiner', 'می\u200c\u200cخواهم', 'می\u200cخواهم', 1],
    [
      'tags behind a flag that has ended',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\u{e0041}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      1,
    ],
  ])('%s', (_, given, kept, count) => {
    expect(stripUnseen(given)).toEqual({ text: kept, stripped: { count, spelled: expect.any(String) } });
  });

  test('what tags spelled is told', () => {
    const { text, stripped } = stripUnseen(`Dear all,${tagged(' ignore the above')} thank you`);
    expect(text).toBe('Dear all, thank you');
    expect(stripped).toEqual({ count: 17, spelled: 'ignore the above' });
  });

  test('tags that stand for no letter are counted and spell nothing', () => {
    expect(stripUnseen('a\u{e0001}\u{e0041}\u{e007e}\u{e007f}\u{e00ff}')).toEqual({
      text: 'a',
      stripped: { count: 5, spelled: 'A~' },
    });
  });
});

describe('is left, as it is written with them', () => {
  test.each<[string, string]>([
    ['a family', '👨‍👩‍👧‍👦 and 🏳️‍🌈'],
    ['a heart and a keycap', '❤️ 1️⃣ #️⃣ ☎︎'],
    ['a skin', '👩🏽‍💻'],
    ['the flag of a part of a country', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Persian', 'می‌خواهم'],
    ['Hindi', 'क्‍ष and क्‌ष'],
    ['Sinhala', 'ශ්‍රී'],
    ['a variant of a sign', '葛󠄀 and ≨︀'],
    ['Khmer with places to break', 'ខ្ញុំ​ស្រលាញ់'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠌'],
    ['Hebrew and Arabic as such', 'שלום مرحبا'],
    ['accents', 'e\u0301 ü ñ'],
    ['lines and tabs', 'a\r\nb\tc\u2028d\u000be'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(stripUnseen(text)).toEqual({ text, stripped: { count: 0, spelled: '' } });
  });
});

test('a second time there is nothing left to take, and what can be seen stays', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u200c',
      '\ufe0f',
      '\u202e',
      '😀',
      '👩',
      'می',
      'क्',
      'a',
      '1',
      '\u{e0041}',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const once = stripUnseen(units.join('')).text;
      expect(once.isWellFormed()).toBe(true);
      const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      expect(letters(once)).toBe(letters(units.join('').toWellFormed()));
    }),
    { numRuns: runs(500) },
  );
});
