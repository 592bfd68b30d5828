/** One thing that a change touched, as it was and as it became; undefined where it was not there. */
export interface Differing {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between the states of a row of the audit. States that are no objects differ as a whole. */
export function differing(before: unknown, after: unknown): readonly Differing[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const fields = [...new Set([...was.keys(), ...is.keys()])];
  return fields
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

function partsOf(state: unknown): ReadonlyMap<string, unknown> {
  if (state === null || state === undefined) return new Map();
  if (typeof state !== 'object' || Array.isArray(state)) return new Map([['', state]]);
  return new Map(Object.entries(state));
}
