import type { GuardPolicy } from './policy-schema.ts';

export type { GuardPolicy } from './policy-schema.ts';

/**
 * What becomes of something that is found, the loosest first: it is not looked for, sent after a warning, replaced by
 * a placeholder, or keeps the whole text from being sent.
 */
export const guardLevels = ['off', 'warn', 'replace', 'block'] as const;
export type GuardLevel = (typeof guardLevels)[number];

/** Secrets are always looked for. */
export const secretLevels = ['warn', 'replace', 'block'] as const;

/** Where nobody has decided anything. */
export const defaultGuard: GuardPolicy = { secrets: 'replace', personal: 'off', patterns: [] };

/** The stricter of two levels. */
export function stricter<Level extends GuardLevel>(one: Level, other: Level): Level {
  return guardLevels.indexOf(one) >= guardLevels.indexOf(other) ? one : other;
}
