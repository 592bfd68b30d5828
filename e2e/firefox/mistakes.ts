interface Mistake {
  readonly what: string;
  /** What it makes of a policy that is right; nothing where the admin set no key. */
  readonly of: (policy: object) => object | undefined;
  /** What the diagnostics page begins with, and what else it says. */
  readonly verdict: RegExp;
  readonly says: readonly RegExp[];
}

const off = /Sidenote stays off/;

/**
 * What an admin does wrong most, by the name of the copy that gets it. Firefox checks no types, and hands keys on that
 * nobody knows: each arrives as it was written.
 */
export const mistakes = {
  missing: {
    what: 'a needed key is missing',
    of: (policy) => ({ ...policy, orgId: undefined }),
    verdict: /^orgId is not set/,
    says: [off, /orgId is not set/],
  },
  typo: {
    what: 'a typo in a key',
    of: (policy) => ({ ...policy, blockedSites: undefined, blokedSites: ['wiki.example'] }),
    verdict: /^blockedSites is not set, is misspelt/,
    says: [off, /blokedSites is no key/],
  },
  http: {
    what: 'an http address',
    of: (policy) => ({ ...policy, gatewayUrl: 'http://gateway.example' }),
    verdict: /^gatewayUrl is an address without https/,
    says: [off, /Expected: an https address/],
  },
  type: {
    what: 'a value of the wrong type',
    of: (policy) => ({ ...policy, enabled: 'yes' }),
    verdict: /^enabled has a value of the wrong type/,
    says: [off, /Expected: true or false/],
  },
  keyless: {
    what: 'no keys at all',
    of: () => undefined,
    verdict: /the browser has no policy for it/,
    says: [/none has arrived/, /under 3rdparty, Extensions/],
  },
} as const satisfies Record<string, Mistake>;
