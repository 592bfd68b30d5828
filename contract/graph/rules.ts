import { z } from 'zod';
import { productIds } from '../products.ts';

/** Whose work is told apart: everybody's, each for themselves, or that of teams alone, as works councils ask for. */
export const graphPeople = ['teams', 'people'] as const;

/** What an organisation decides about its teamwork graph. Everything is off until an admin switches it on. */
export const graphRulesSchema = z.strictObject({
  on: z.boolean(),
  /** Products that it may learn from. */
  products: z.array(z.enum(productIds)).max(50),
  /** Whether the product may be asked, in the person's own session, who and what belongs to a page. */
  details: z.boolean(),
  people: z.enum(graphPeople),
  /** Whether a line about team, product and kind of work may go to the model with a request. */
  context: z.boolean(),
  /** Whether a model may name kinds of work; it sees numbers of kinds of objects and actions, and nothing else. */
  naming: z.boolean(),
});

export type GraphRules = z.infer<typeof graphRulesSchema>;

/** What a policy answer says of the graph to one person. */
export const graphForPersonSchema = graphRulesSchema.extend({
  /** The person's own switch. */
  person: z.enum(['on', 'off']),
  /** Name of the person's team, as far as the directory knows one; it would stand in the line of context. */
  team: z.string().max(80).nullable(),
});

export type GraphForPerson = z.infer<typeof graphForPersonSchema>;
