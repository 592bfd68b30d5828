import type { AnySchemaObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import adfShape from './adf.schema.json' with { type: 'json' };
import { fixtures } from './fixtures.ts';

/** All shapes, each once; they refer to one another by `$id`. */
export const published: readonly AnySchemaObject[] = [
  adfShape,
  ...new Set(Object.values(fixtures).flatMap(({ shapes }) => Object.values(shapes))),
];

/**
 * Finds shapes by their `$id`; throws for one that there is not. Strict: a keyword that JSON Schema 2020-12 does not know
 * is an error.
 */
export function shapesOf(shapes: readonly AnySchemaObject[]): (id: string) => ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  for (const shape of shapes) ajv.addSchema(shape);
  return (id) => {
    const found = ajv.getSchema(id);
    if (found === undefined) throw new Error(`There is no shape ${id}.`);
    return found;
  };
}

/** Where the last value that was held against a shape did not fit, and why; nothing of the value itself. */
export function faultsOf({ errors }: ValidateFunction): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n');
}
