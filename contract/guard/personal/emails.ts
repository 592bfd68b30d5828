import type { Find } from '../kinds.ts';

/** The lookbehind lets each name be begun once, so that a long row of letters costs no more than its length. */
const EMAIL =
  /(?<![\p{L}\p{N}._+%-]|:\/\/)[\p{L}\p{N}._+%-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}@])/gu;

/** Finds e-mail addresses. */
export function findEmails(text: string): Find[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(EMAIL), ({ 0: address, index }) => ({
    kind: 'email' as const,
    start: index,
    end: index + address.length,
  }));
}
