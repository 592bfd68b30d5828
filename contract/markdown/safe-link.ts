/** Only addresses a person can read: no script, no data, nothing relative to the page, and no control characters. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && /^(https?|mailto):\P{Cc}*$/iu.test(href);
}
