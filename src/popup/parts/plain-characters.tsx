/** Characters that change what is read without being seen: bidi controls, zero width, Unicode tags. */
const invisible =
  /\u034F|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\u{E0000}-\u{E01EF}]/u;

/** Text with its invisible characters made visible by their code point. A joiner inside an emoji stays. */
export function PlainCharacters({ text }: { text: string }) {
  if (!invisible.test(text)) return text;
  const parts = text.split(new RegExp(`(${invisible.source})`, 'u'));
  return parts.map((part, index) => {
    const code = part.codePointAt(0);
    if (code === undefined || !invisible.test(part)) return part;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span className="invisible" key={index} title={`Invisible character ${name}`}>
        {name}
      </span>
    );
  });
}
