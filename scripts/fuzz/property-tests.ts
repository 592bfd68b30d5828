/** Tests whose properties are tried by `runs()`, as often as somebody wants. */
export const propertyTests: readonly string[] = [
  'contract/guard/invisible.test.ts',
  'contract/guard/patterns/patterns.test.ts',
  'contract/guard/planted.test.ts',
  'contract/guard/put-back.test.ts',
  'contract/markdown/html.test.ts',
  'contract/markdown/round-trip.test.ts',
  'contract/markdown/wiki.test.ts',
  'contract/site-of.test.ts',
  'contract/site.test.ts',
  'gateway/policy/decide-properties.test.ts',
  'gateway/relay/chunk-shape.test.ts',
  'src/background/consent-intersection.test.ts',
  'src/background/gateway.test.ts',
  'src/background/read-answer.test.ts',
  'src/popup/parts/any-answer.test.tsx',
];
