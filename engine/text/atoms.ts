import { ATOM, FREE } from './locks.ts';

/** What nobody may touch inside a text: each pattern matches one whole atom. */
const ATOMS: readonly RegExp[] = [
  // Web and mail addresses, with or without a scheme.
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"]{1,2000}/gi,
  /\bwww\.[^\s<>"]{1,2000}/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|eu|de|uk|edu|gov|app|ai|cloud)\b(?:\/[^\s<>"]{0,2000})?/gi,
  // Mentions, channels, tags.
  /(?<![\w@])[@#][\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}/gu,
  // Issue keys and anything else that mixes letters with digits.
  /(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,14}-\d{1,9}/gu,
  /(?<![\p{L}\p{N}_])(?:\p{L}{1,60}\d|\d{1,60}\p{L})[\p{L}\p{N}_]{0,80}/gu,
  // Identifiers: snake_case, camelCase, dotted.member, call().
  /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{N}]{0,60}_[\p{L}\p{N}_]{0,80}/gu,
  /(?<![\p{L}\p{N}_])_[\p{L}\p{N}_]{1,80}/gu,
  /(?<![\p{L}\p{N}_])\p{L}{0,60}\p{Ll}\p{Lu}[\p{L}\p{N}]{0,80}/gu,
  /(?<![p{L}p{N}_])[A-Za-z]\w{0,60}(?:\.\w{1,60}){0,6}\(\)/g,
  // Paths and file names.
  /(?<![\p{L}\p{N}])(?:~|\.{1,2})?(?:\/[\w.@-]{1,80}){2,20}\/?/gu,
  /(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s<>"]{1,300}/gu,
  /(?<![\p{L}\p{N}])[\w-]{1,80}(?:\/[\w.-]{1,80}){1,20}\.\w{1,8}\b/gu,
  /(?<![\p{L}\p{N}_.])[\w-]{1,80}(?:\.[\w-]{1,40}){0,3}\.(?:ts|tsx|js|jsx|mjs|json|md|py|java|kt|go|rs|c|h|cpp|cs|rb|php|html|css|scss|xml|ya?ml|toml|ini|env|sql|sh|csv|txt|log|pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|zip|gz|tar|exe|dll)\b/giu,
  // Placeholders, tags, emoji names, command line flags.
  /\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|<[^<>\n]{1,300}>|\[\[[^[\]\n]{0,200}\]\]/g,
  /(?<![\w:]):[a-z0-9_+-]{2,40}:(?!\w)/gi,
  /(?<![\p{L}\p{N}-])--?[a-z][\w-]{1,40}(?==|\b)/gu,
];

/** Marks addresses, identifiers and their like as atoms in `lock`. */
export function lockAtoms(text: string, lock: number[]): void {
  for (const pattern of ATOMS) {
    for (const match of text.matchAll(pattern)) {
      const trimmed = match[0].replace(/[.,;:!?]+$/, '');
      const whole = match[0].startsWith(':') ? match[0] : trimmed;
      for (let i = match.index; i < match.index + whole.length; i++) if (lock[i] === FREE) lock[i] = ATOM;
    }
  }
}
