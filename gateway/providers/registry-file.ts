import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { ConfigError } from '../config-error.ts';
import { type Registry, registrySchema } from './registry.ts';
import { faultsOf } from './registry-faults.ts';

/** A registry that cannot be followed, and the path of the key that is wrong. */
export class RegistryError extends ConfigError {
  readonly key: string;
  constructor(key: string, message: string) {
    super(message);
    this.key = key;
  }
}

/** Reads and checks the registry file. Throws a {@link RegistryError} that names the first wrong key, never a value. */
export function readRegistry(file: string): Registry {
  return parseRegistry(parseJson(readText(file), file), file);
}

/** Checks a registry and fills in the defaults. Throws a {@link RegistryError}. */
export function parseRegistry(input: unknown, file: string): Registry {
  const parsed = registrySchema.safeParse(input);
  if (!parsed.success) throw refusal(parsed.error.issues[0], file);
  const [fault] = faultsOf(parsed.data);
  if (fault !== undefined) throw refusalAt(fault.path.join('.'), `${fault.message}.`, file);
  return parsed.data;
}

function refusal(issue: z.core.$ZodIssue | undefined, file: string): RegistryError {
  const key = issue?.path.join('.') || 'the file';
  if (issue?.code === 'unrecognized_keys')
    return refusalAt(key, 'has a key that the gateway does not know: check its spelling.', file);
  const says = issue?.message.startsWith('must') ? issue.message : `is not valid: ${issue?.message}`;
  return refusalAt(key, `${says}.`, file);
}

function refusalAt(key: string, what: string, file: string): RegistryError {
  return new RegistryError(key, `Registry key ${key} ${what} Change it in ${path.resolve(file)}.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new RegistryError(
      'the file',
      `Configuration key providersFile: ${path.resolve(file)} cannot be read. Check its path and rights.`,
    );
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusalAt('the file', 'is not JSON: check its commas and quotes.', file);
  }
}
