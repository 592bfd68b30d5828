/** What the promises are about, in the order in which they are shown. */
export const promiseGroups = ['scope', 'storage', 'transport', 'people', 'graph'] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

/**
 * How it is shown that a promise holds: by tests that can fail, by looking at this very gateway, or on the word of
 * somebody who stands for it until a day. None of them: nothing shows it yet, and that is said.
 */
export type Showing = 'tests' | 'probe' | 'attested';

interface Promised {
  readonly group: PromiseGroup;
  readonly shown: readonly Showing[];
}

/** Everything that an organisation is promised, by the ids that code, tests and documents refer to. */
export const promises = {
  R1: { group: 'scope', shown: ['tests', 'probe'] },
  R2: { group: 'scope', shown: ['tests', 'probe'] },
  R3: { group: 'scope', shown: ['tests'] },
  R4: { group: 'scope', shown: ['tests'] },
  R36: { group: 'scope', shown: ['tests', 'probe'] },
  R38: { group: 'scope', shown: ['tests'] },
  R5: { group: 'storage', shown: ['tests', 'probe'] },
  R6: { group: 'storage', shown: ['tests'] },
  R7: { group: 'storage', shown: ['tests'] },
  R8: { group: 'storage', shown: ['tests', 'attested'] },
  R9: { group: 'storage', shown: ['tests', 'attested'] },
  R10: { group: 'storage', shown: ['tests', 'probe'] },
  R11: { group: 'storage', shown: ['tests', 'probe'] },
  R12: { group: 'storage', shown: ['tests'] },
  R21: { group: 'storage', shown: ['tests', 'probe'] },
  R33: { group: 'storage', shown: ['tests'] },
  R13: { group: 'transport', shown: ['tests', 'probe'] },
  R14: { group: 'transport', shown: ['tests'] },
  R15: { group: 'transport', shown: ['tests', 'probe'] },
  R16: { group: 'transport', shown: ['tests', 'probe'] },
  R17: { group: 'transport', shown: ['tests'] },
  R18: { group: 'transport', shown: ['tests', 'probe'] },
  R19: { group: 'transport', shown: ['tests', 'probe'] },
  R20: { group: 'transport', shown: ['tests', 'probe'] },
  R22: { group: 'people', shown: ['tests', 'probe'] },
  R23: { group: 'people', shown: ['tests', 'probe'] },
  R24: { group: 'people', shown: ['tests'] },
  R25: { group: 'people', shown: ['tests'] },
  R26: { group: 'people', shown: ['tests'] },
  R27: { group: 'people', shown: ['tests'] },
  R28: { group: 'people', shown: ['tests'] },
  R29: { group: 'people', shown: ['tests'] },
  R37: { group: 'people', shown: ['tests'] },
  R35: { group: 'people', shown: ['tests', 'probe'] },
  R30: { group: 'graph', shown: ['tests'] },
  R31: { group: 'graph', shown: ['tests'] },
  R32: { group: 'graph', shown: ['tests'] },
  R34: { group: 'graph', shown: ['tests'] },
} as const satisfies Record<string, Promised>;

export type PromiseId = keyof typeof promises;

export const promiseIds = Object.keys(promises) as readonly PromiseId[];

/** Whether a string from outside is the id of a promise. */
export function isPromiseId(value: string): value is PromiseId {
  return Object.hasOwn(promises, value);
}
