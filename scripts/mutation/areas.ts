/** Sources that are broken in every small way, and the tests that must notice. */
export interface Area {
  /** Patterns of files, from the repository's root. */
  readonly mutate: readonly string[];
  /** Test files. They take no servers of other tests: thousands of runs could not wait for them. */
  readonly tests: readonly string[];
}

/** What decides whether a text leaves, and what becomes of it on its way. */
export const areas: Readonly<Record<string, Area>> = {
  consent: {
    mutate: ['src/background/consent.ts', 'contract/site.ts'],
    tests: [
      'src/background/consent.test.ts',
      'src/background/consent-intersection.test.ts',
      'contract/site.test.ts',
      'contract/site-of.test.ts',
    ],
  },
  policy: {
    mutate: ['gateway/policy/decide.ts', 'contract/managed-policy.ts', 'src/background/guard-of.ts'],
    tests: [
      'gateway/policy/decide.test.ts',
      'gateway/policy/verdicts.test.ts',
      'gateway/policy/decide-properties.test.ts',
      'contract/managed-policy.test.ts',
      'src/background/guard-of.test.ts',
    ],
  },
  relay: {
    mutate: [
      'gateway/relay/{openai-stream,openai-chunk,chunk-shape,breaker}.ts',
      'src/background/read-answer.ts',
    ],
    tests: [
      'gateway/relay/chunk-shape.test.ts',
      'gateway/relay/openai-stream.test.ts',
      'gateway/relay/known-by-bytes.test.ts',
      'gateway/relay/many-events.test.ts',
      'gateway/relay/breaker.test.ts',
      'src/background/read-answer.test.ts',
      'src/background/relay.test.ts',
    ],
  },
  guard: {
    mutate: ['contract/guard/{guard,find,hide,everywhere,put-back,mask,policy,returned,unescaped,luhn}.ts'],
    tests: [
      'contract/guard/guard.test.ts',
      'contract/guard/beside.test.ts',
      'contract/guard/joined.test.ts',
      'contract/guard/unescaped.test.ts',
      'contract/guard/mask.test.ts',
      'contract/guard/luhn.test.ts',
      'contract/guard/put-back.test.ts',
      'contract/guard/corpus/corpus.test.ts',
    ],
  },
  secrets: {
    mutate: ['contract/guard/{kinds,secrets/*}.ts', '!**/*.test.ts'],
    tests: [
      'contract/guard/kinds.test.ts',
      'contract/guard/secrets/assignments.test.ts',
      'contract/guard/secrets/cards.test.ts',
      'contract/guard/secrets/places.test.ts',
      'contract/guard/secrets/plausible.test.ts',
      'contract/guard/secrets/private-keys.test.ts',
      'contract/guard/secrets/tokens.test.ts',
      'contract/guard/secrets/url-passwords.test.ts',
      'contract/guard/secrets/vendor-tokens.test.ts',
    ],
  },
  personal: {
    mutate: ['contract/guard/personal/*.ts', '!**/*.test.ts'],
    tests: [
      'contract/guard/personal/digit-windows.test.ts',
      'contract/guard/personal/emails.test.ts',
      'contract/guard/personal/ibans.test.ts',
      'contract/guard/personal/national-numbers.test.ts',
      'contract/guard/personal/phones.test.ts',
    ],
  },
  patterns: {
    mutate: ['contract/guard/patterns/*.ts', '!**/*.test.ts'],
    tests: [
      'contract/guard/patterns/match.test.ts',
      'contract/guard/patterns/parse.test.ts',
      'contract/guard/patterns/patterns.test.ts',
    ],
  },
};
