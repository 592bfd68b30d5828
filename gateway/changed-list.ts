import { ConfigError } from './config-error.ts';

/** A list with entries added and others taken off. Throws a {@link ConfigError} for one to take off that is not there. */
export function changedList(
  list: readonly string[],
  add: readonly string[] = [],
  remove: readonly string[] = [],
  option: string,
): string[] {
  const missing = remove.find((entry) => !list.includes(entry));
  if (missing !== undefined) throw new ConfigError(`--remove-${option}: "${missing}" is not in the list.`);
  return [...new Set([...list, ...add])].filter((entry) => !remove.includes(entry));
}
