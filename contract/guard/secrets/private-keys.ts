import type { Find } from '../kinds.ts';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** Up to the next line of dashes; a header of the key may have single ones. */
const WHOLE = /(?:[^-]|-(?!----))*-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/y;
/** Where the end was not selected: the lines that are nothing but base64, with line breaks as JSON writes them too. */
const LINES = /(?:\s|\\[nr]){1,8}[A-Za-z0-9+/=]{16,}(?:(?:\s|\\[nr]){1,8}[A-Za-z0-9+/=]{16,})*/y;

/** Finds private keys in their text form (PEM, OpenSSH, PGP), whole or cut off. A mention of the first line is none. */
export function findPrivateKeys(text: string): Find[] {
  if (!text.includes('-----BEGIN ')) return [];
  const finds: Find[] = [];
  for (const { 0: begin, index } of text.matchAll(BEGIN)) {
    const body = index + begin.length;
    const end = endOf(text, body);
    if (end !== undefined) finds.push({ kind: 'private-key', start: index, end });
  }
  return finds;
}

function endOf(text: string, body: number): number | undefined {
  for (const form of [WHOLE, LINES]) {
    form.lastIndex = body;
    if (form.test(text) && form.lastIndex - body > 60) return form.lastIndex;
  }
  return undefined;
}
