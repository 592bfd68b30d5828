import fc from 'fast-check';

/**
 * Stands in everything that is sent on purpose wrongly, and may come back in no refusal. Longer than the names of fields
 * that refusals point at.
 */
export const CANARY = 'ZQXCANARYZQXCANARYZQXCANARY';

const texts = [
  '',
  CANARY,
  `${CANARY}${'x'.repeat(300_000)}`,
  `${CANARY}\u0000`,
  `${CANARY}\ud800`,
  `\u202e${CANARY}\u200b\u{e0041}`,
  `${CANARY}'; drop table organisation; --`,
  `<script>${CANARY}</script>`,
  `=${CANARY}()`,
  `../../${CANARY}`,
];

const keys = ['__proto__', 'constructor', 'prototype', `${CANARY}key`, 'admin', 'org', '漢字', ''];

/** A value in place of another one: of another type, huge, deep, or with odd characters. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...texts, null, true, 0, -1, 1.5, 1e308, [], {}, [[[[]]]]),
  fc.jsonValue(),
  fc.constant(Array.from({ length: 5_000 }, () => CANARY)),
  fc.constant(nested(2_000)),
);

/** A value that was right, changed in one place: replaced, taken away, or with a key more. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value);
  const replaced = fc
    .tuple(fc.constantFrom(...paths), odd)
    .map(([path, other]) => changed(value, path, () => other));
  const inner = paths.filter((path) => path.length > 0);
  const removed =
    inner.length === 0
      ? replaced
      : fc.constantFrom(...inner).map((path) => changed(value, path, () => undefined));
  const added = fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom(...keys), odd)
    .map(([path, key, more]) => changed(value, path, (own) => withKey(own, key, more)));
  return fc.oneof(replaced, removed, added);
}

/** JSON text, with its own spelling of keys that an object cannot hold. */
export function written(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path])),
  ];
}

function changed(value: unknown, [step, ...rest]: Path, change: (own: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === String(step) ? changed(item, rest, change) : item));
  const entries = Object.entries(value as object).map(([key, inner]) => [
    key,
    key === step ? changed(inner, rest, change) : inner,
  ]);
  return Object.fromEntries(entries);
}

function withKey(own: unknown, key: string, more: unknown): unknown {
  if (typeof own !== 'object' || own === null) return { [key]: more };
  // Defined, not assigned: `__proto__` has to become a key like any other.
  return Object.defineProperty({ ...own }, key, { value: more, enumerable: true });
}

function nested(depth: number): unknown {
  let value: unknown = CANARY;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
