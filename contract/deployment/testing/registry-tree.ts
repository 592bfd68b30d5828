import { z } from 'zod';
import { declaredTypes } from './chromium-storage.ts';

/** A value as Windows keeps it: text, a number of 32 bits, or several lines (`REG_MULTI_SZ`). */
export type Stored = string | number | readonly string[];

/** Keys by path, each with its values by name. Windows compares both without regard to case. */
export type RegistryTree = Map<string, Map<string, Stored>>;

export function setValue(tree: RegistryTree, path: string, name: string, value: Stored): void {
  const values = tree.get(path) ?? new Map<string, Stored>();
  tree.set(path, values.set(name, value));
}

/** The values of a key, or none. */
export function valuesOf(tree: RegistryTree, path: string): ReadonlyMap<string, Stored> {
  return tree.get(path) ?? new Map();
}

/** Reads a key as Chromium does: values by their declared type, lists from a key with numbers or from JSON. */
export function chromiumValues(tree: RegistryTree, path: string): Record<string, unknown> {
  const single = [...valuesOf(tree, path)].map(([name, value]) => [
    name,
    converted(value, declaredTypes.get(name)),
  ]);
  const lists = [...tree.keys()]
    .filter((key) => key.startsWith(`${path}\\`))
    .map((key) => [key.slice(path.length + 1), numbered(valuesOf(tree, key))]);
  return Object.fromEntries([...single, ...lists]);
}

function converted(value: Stored, type: string | undefined): unknown {
  if (type === 'boolean' && typeof value === 'number') return value !== 0;
  if (type === 'array' && typeof value === 'string') return JSON.parse(value);
  return value;
}

/** In the order in which Chromium walks through them: as text, so that 10 comes before 2. */
function numbered(values: ReadonlyMap<string, Stored>): Stored[] {
  const names = [...values.keys()].filter((name) => /^\d+$/.test(name)).toSorted();
  return names.map((name) => values.get(name) ?? '');
}

const object = z.record(z.string(), z.unknown());

/** Reads an extension's value as Firefox does: JSON, as one text or as lines. */
export function firefoxValues(tree: RegistryTree, path: string, id: string): Record<string, unknown> {
  const value = valuesOf(tree, path).get(id);
  return object.parse(JSON.parse(Array.isArray(value) ? value.join('\n') : String(value)));
}
