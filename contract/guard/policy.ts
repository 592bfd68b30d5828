import { z } from 'zod';
import { isPattern, LONGEST_PATTERN, MOST_PATTERNS } from './patterns/own-patterns.ts';

/**
 * What becomes of something that is found, the loosest first: it is not looked for, sent after a warning, replaced by
 * a placeholder, or keeps the whole text from being sent.
 */
export const guardLevels = ['off', 'warn', 'replace', 'block'] as const;
export type GuardLevel = (typeof guardLevels)[number];

/** Secrets are always looked for. */
export const secretLevels = ['warn', 'replace', 'block'] as const;

/** An organisation's rules about what may be in a text. */
export const guardSchema = z.strictObject({
  secrets: z.enum(secretLevels),
  personal: z.enum(guardLevels),
  /** Regular expressions for what else the organisation keeps back, held to the level of secrets. */
  patterns: z
    .array(
      z
        .string()
        .min(1)
        .max(LONGEST_PATTERN)
        .refine(isPattern, 'a pattern that can be matched in linear time'),
    )
    .max(MOST_PATTERNS),
});

export type GuardPolicy = z.infer<typeof guardSchema>;

/** Where nobody has decided anything. */
export const defaultGuard: GuardPolicy = { secrets: 'replace', personal: 'off', patterns: [] };

/** The stricter of two levels. */
export function stricter<Level extends GuardLevel>(one: Level, other: Level): Level {
  return guardLevels.indexOf(one) >= guardLevels.indexOf(other) ? one : other;
}
