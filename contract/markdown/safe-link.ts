/** Only addresses a person can read: no script, no data, nothing relative to the page. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && /^(https?|mailto):/i.test(href);
}
