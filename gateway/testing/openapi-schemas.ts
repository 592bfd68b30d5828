import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../operations/json-schema.ts';
import type { OpenapiDocument } from '../operations/openapi.ts';

const COMPONENTS = '#/components/schemas/';

/**
 * Compiles schemas of an OpenAPI document, references into its components included. Strict: a keyword that JSON Schema
 * 2020-12 does not know is an error.
 */
export function schemaCompiler(document: OpenapiDocument): (schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(schema, name);
  const compiled = new Map<JsonSchema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll(COMPONENTS, '')) as JsonSchema);
    compiled.set(schema, validate);
    return validate;
  };
}
