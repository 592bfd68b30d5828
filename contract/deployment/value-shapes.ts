import { z } from 'zod';
import { type ManagedPolicyKey, managedPolicySchema } from '../managed-keys.ts';

const shapeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('string'), maxLength: z.int() }),
  z.object({ type: z.literal('boolean') }),
  z.object({ type: z.literal('integer'), minimum: z.int(), maximum: z.int() }),
  z.object({
    type: z.literal('array'),
    items: z.object({ type: z.literal('string'), maxLength: z.int() }),
    maxItems: z.int(),
  }),
]);

/** What a key's value looks like, as far as a browser or a system can know it. */
export type ValueShape = z.infer<typeof shapeSchema>;

const shapesSchema = z.object({ properties: z.record(z.string(), shapeSchema) });
const { properties } = shapesSchema.parse(z.toJSONSchema(managedPolicySchema, { io: 'input' }));

/** The shape of a key's value. */
export function shapeOf(key: ManagedPolicyKey): ValueShape {
  const shape = properties[key];
  if (shape === undefined) throw new Error(`${key} has no shape`);
  return shape;
}
