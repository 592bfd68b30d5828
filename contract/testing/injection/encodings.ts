/** Encodings that models read and people do not, or not at a glance. Each takes printable ASCII. */
export const encodings = {
  base64: (text: string) => btoa(text),
  hexadecimal: (text: string) => codes(text, (code) => code.toString(16)),
  binary: (text: string) => codes(text, (code) => code.toString(2).padStart(8, '0')),
  decimal: (text: string) => codes(text, (code) => code.toString()),
  rot13: (text: string) =>
    text.replace(/[a-z]/gi, (letter) => {
      const first = letter < 'a' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
    }),
  reversed: (text: string) => [...text].reverse().join(''),
  percent: (text: string) => text.replace(/./gs, (char) => `%${char.charCodeAt(0).toString(16)}`),
  entities: (text: string) => text.replace(/./gs, (char) => `&#${char.charCodeAt(0)};`),
  escapes: (text: string) =>
    text.replace(/./gs, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  leetspeak: (text: string) => swapped(text, 'aeiost', '43105+'),
  lookalikes: (text: string) => swapped(text, 'aceopxyi', 'асеорхуі'),
  fullwidth: (text: string) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  spaced: (text: string) => [...text].join(' '),
  tags: (text: string) =>
    text.replace(/[ -~]/g, (char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))),
  zeroWidth: (text: string) => text.replace(/\B/g, '\u200b'),
  selectors: (text: string) =>
    text.replace(/[ -~]/g, (char) => String.fromCodePoint(0xe0100 + char.charCodeAt(0) - 16)),
  /** Two of sixteen selectors for each letter: half a byte each. */
  shortSelectors: (text: string) =>
    text.replace(/[ -~]/g, (char) => {
      const code = char.charCodeAt(0);
      return String.fromCharCode(0xfe00 + (code >> 4), 0xfe00 + (code & 15));
    }),
} as const;

function codes(text: string, write: (code: number) => string): string {
  return [...text].map((char) => write(char.charCodeAt(0))).join(' ');
}

function swapped(text: string, from: string, to: string): string {
  const letters = [...to];
  return [...text].map((char) => letters[from.indexOf(char.toLowerCase())] ?? char).join('');
}
