import { z } from 'zod';
import { managedSchema } from '../managed-schema.ts';

const schemaSchema = z.object({ properties: z.record(z.string(), z.object({ type: z.string() })) });

/** The type of each key, as the extension's own schema tells the browser. */
export const declaredTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(schemaSchema.parse(JSON.parse(managedSchema())).properties).map(([key, { type }]) => [
    key,
    type,
  ]),
);

/** What Chromium hands to `storage.managed`: keys it was told of, with values of the type it was told. */
export function chromiumStorage(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => declaredTypes.get(key) === typeName(value)),
  );
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string') ? 'array' : 'mixed';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}
