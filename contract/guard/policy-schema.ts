import { z } from 'zod';
import { isPattern, LONGEST_PATTERN, MOST_PATTERNS } from './patterns/own-patterns.ts';
import { guardLevels, secretLevels } from './policy.ts';

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
