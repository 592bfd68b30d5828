/**
 * The site of an address: its host in canonical form (lower case, punycode, no trailing dot), with the port when
 * it is not the scheme's own. Only `https:` has one, and `http:` on the loopback interface for development;
 * `data:`, `blob:`, `about:` and addresses with a user part have none, because what they show is not what they say;
 * nor has a host that no policy could name, such as one with an empty label.
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  // As a site it would be that of `https:` with a port which goes without saying there.
  if (url.protocol === 'http:' && url.port === '443') return undefined;
  const site = url.port === '' ? host : `${host}:${url.port}`;
  return site.length <= LONGEST_SITE && sitePattern.test(site) ? site : undefined;
}

/** The longest name that the domain name system has (RFC 1035, section 2.3.4), with a port. */
const LONGEST_SITE = 253 + ':65535'.length;

/** Whether a host name is this machine. Names that merely resolve to it do not count. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

const sitePattern = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])(:\d{1,5})?$/;

/**
 * A name that an address keeps as it is (URL standard, "host parsing"): no port that could be the scheme's own, no
 * punycode to be checked, and a last label that is not the number of an IPv4 address.
 */
const plainName = /^(?:(?!xn--)[a-z0-9_-]+\.)*(?!xn--)[a-z_-][a-z0-9_-]*$/;

/** Whether a string is a site in the one form that {@link siteOf} returns. Asked of every request. */
export function isSite(value: string): boolean {
  return (
    value.length <= LONGEST_SITE &&
    (plainName.test(value) || (sitePattern.test(value) && siteOf(`https://${value}`) === value))
  );
}

/**
 * Whether a string is a site in a policy's list: a host, or `*.` and a host for everything below it, each with an
 * optional port, or `*` for every site. No other wildcards, so a list can be read and checked by eye, and only the
 * form that sites are compared in: `example.com:443` or `127.1` would never match, and an admin would not know.
 */
export function isSitePattern(value: string): boolean {
  // Nothing is below an address in brackets.
  return value === '*' || isSite(value.replace(/^\*\.(?!\[)/, ''));
}

/**
 * The pattern that somebody most likely meant who wrote an address, upper case, another alphabet or a port that goes without
 * saying; undefined where nothing of it is a site.
 */
export function sitePatternFor(written: string): string | undefined {
  const [, scheme = 'https://', below = '', rest = ''] =
    /^(https?:\/\/)?(\*\.)?(.*)$/isu.exec(written.trim()) ?? [];
  // Another scheme, a mistyped one, or a number that would be read as an address of four: nobody meant what is made of these.
  if (/^[^/?#[]*(?::\/|\/\/)|^\d+$/.test(rest)) return undefined;
  const site = siteOf(scheme + rest);
  const pattern = site === undefined ? undefined : below + site;
  return pattern !== undefined && isSitePattern(pattern) ? pattern : undefined;
}

/** Whether a pattern covers a site as returned by {@link siteOf}. `*.example.com` does not cover `example.com`. */
export function siteMatches(pattern: string, site: string): boolean {
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) {
    const suffix = pattern.slice(1);
    return site.length > suffix.length && site.endsWith(suffix);
  }
  return pattern === site;
}

/** Deny wins: a site is allowed when an allow pattern covers it and no block pattern does. */
export function siteAllowed(
  lists: { allow: readonly string[]; block: readonly string[] },
  site: string,
): boolean {
  return lists.allow.some((pattern) => siteMatches(pattern, site)) && !siteBlocked(lists.block, site);
}

/** The pattern of a block list that covers a site. One without a port blocks the host on every port. */
export function blockPatternFor(block: readonly string[], site: string): string | undefined {
  const host = site.replace(/:\d+$/, '');
  return block.find((pattern) => siteMatches(pattern, site) || siteMatches(pattern, host));
}

/** Whether a block list covers a site. */
export function siteBlocked(block: readonly string[], site: string): boolean {
  return blockPatternFor(block, site) !== undefined;
}
