import { expect, test } from 'vitest';
import { z } from 'zod';
import { aboutKey, managedPolicyKeys } from '../managed-keys.ts';
import { managedSchema } from './managed-schema.ts';

const words = { title: z.string().min(3), description: z.string().min(20) };
/** All that a key's schema may say, so that Chromium has nothing but the type to drop a value for. */
const dialect = z.strictObject({
  type: z.literal('object'),
  properties: z.record(
    z.string(),
    z.discriminatedUnion('type', [
      z.strictObject({ ...words, type: z.enum(['string', 'boolean', 'integer']) }),
      z.strictObject({
        ...words,
        type: z.literal('array'),
        items: z.strictObject({ type: z.literal('string') }),
      }),
    ]),
  ),
});

test('the managed schema tells the type of every key and nothing that could drop more', () => {
  const { properties } = dialect.parse(JSON.parse(managedSchema()));
  const kinds = Object.entries(properties).map(([key, { type }]) => [key, type]);
  const examples = managedPolicyKeys.map((key) => {
    const { example } = aboutKey(key);
    if (typeof example === 'object') return [key, 'array'];
    return [key, typeof example === 'number' ? 'integer' : typeof example];
  });
  expect(kinds).toEqual(examples);
});
