import Ajv from 'ajv/dist/2020.js';
import schema from './ocsf-1.6.json' with { type: 'json' };

const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

/** What is wrong with an event by OCSF 1.6, the first fault of it; undefined when it is valid. */
export function ocsfFault(event: unknown): string | undefined {
  if (validate(event)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message}`;
}
