import { z } from 'zod';
import { LONGEST_TITLE, SHORTEST_TITLE } from './house.ts';
import { parametersSchema } from './parameters-schema.ts';

/**
 * An action that an organisation or a person has made: a name for what is written and chosen before the action that all of
 * them run. Nothing else about it differs, so whoever uses it sees exactly what it asks for.
 */
export const ownActionSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  title: z.string().trim().min(SHORTEST_TITLE).max(LONGEST_TITLE),
  description: z.string().trim().min(3).max(160),
  parameters: parametersSchema.required({ task: true }),
});

export type OwnAction = z.infer<typeof ownActionSchema>;

/** What an organisation adds: instructions for every answer, such as a style guide or a glossary, and its own actions. */
export const houseSchema = z.strictObject({
  instructions: z.string().max(4_000),
  actions: z
    .array(ownActionSchema)
    .max(50)
    .refine((actions) => new Set(actions.map(({ id }) => id)).size === actions.length, 'an id twice'),
});

export type House = z.infer<typeof houseSchema>;
