import { z } from 'zod';
import type { ActionId } from './catalogue.ts';
import { type Parameters, parameterIds, parametersSchema } from './parameters.ts';

/** The action that own actions are settings of: a person's words, or an admin's, about the passage. */
export const OWN_ACTION_RUNS: ActionId = 'free-prompt';

/**
 * An action that an organisation or a person has made: a name for what is written and chosen before
 * {@link OWN_ACTION_RUNS}. Nothing else about it differs, so whoever uses it sees exactly what it asks for.
 */
export const ownActionSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  title: z.string().trim().min(3).max(40),
  description: z.string().trim().min(3).max(160),
  parameters: parametersSchema.required({ task: true }),
});

export type OwnAction = z.infer<typeof ownActionSchema>;

/** Whose own actions there are, as menus and lists call them. */
export const ownGroups = { organisation: 'Your organisation’s', personal: 'Your own' } as const;

export type OwnGroup = keyof typeof ownGroups;

/** What an organisation adds: instructions for every answer, such as a style guide or a glossary, and its own actions. */
export const houseSchema = z.strictObject({
  instructions: z.string().max(4_000),
  actions: z
    .array(ownActionSchema)
    .max(50)
    .refine((actions) => new Set(actions.map(({ id }) => id)).size === actions.length, 'an id twice'),
});

export type House = z.infer<typeof houseSchema>;

export const noHouse: House = { instructions: '', actions: [] };

/** Whether what is asked for is one of the organisation's own actions, word for word. */
export function isOwnAction({ actions }: House, action: string, given: Parameters | undefined): boolean {
  if (action !== OWN_ACTION_RUNS || given === undefined) return false;
  return actions.some(({ parameters }) => parameterIds.every((id) => parameters[id] === given[id]));
}
