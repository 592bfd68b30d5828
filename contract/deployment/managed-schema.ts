import { aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '../managed-keys.ts';
import { json } from './json.ts';
import { shapeOf } from './value-shapes.ts';

/**
 * The schema that Chromium reads the managed storage by (`storage.managed_schema`). It tells types and nothing
 * else: Chromium drops what does not fit without a word, and a mistake is to reach the diagnostics page that names
 * it. Nor may there be a rule for other keys: Chromium does not load an extension whose schema has one.
 */
export function managedSchema(): string {
  return json({ type: 'object', properties: Object.fromEntries(managedPolicyKeys.map(propertyOf)) });
}

function propertyOf(key: ManagedPolicyKey): [string, object] {
  const { title, description } = aboutKey(key);
  const { type } = shapeOf(key);
  const words = { title, description, type };
  return [key, type === 'array' ? { ...words, items: { type: 'string' } } : words];
}
