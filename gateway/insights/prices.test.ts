import { expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { parseRegistry } from '../providers/registry-file.ts';
import { configuredRouting, routingOf } from '../providers/routing.ts';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { pricesOf } from './prices.ts';

const price = { currency: 'EUR', input: 0.4, output: 1.6 };
const priced = registryOf([
  attestedProvider('https://a.example/v1', { models: [{ id: 'm-1', price }] }),
  attestedProvider('https://b.example/v1', { id: 'other', name: 'Other Models' }),
]);
const ofRegistry = pricesOf(() => routingOf(parseRegistry(priced, 'providers.json'), 'eu'));
const ofBuiltIn = pricesOf(() => configuredRouting(parseConfig({})));

test.each([
  ['a model with a price', ofRegistry, 'Example Models / m-1', price],
  ['one without', ofRegistry, 'Other Models / m-1', undefined],
  ['one that is gone', ofRegistry, 'Example Models / m-0', undefined],
  ['the built-in engine', ofBuiltIn, 'Sidenote built-in engine / offline-rules-1', null],
])('of %s', (_name, priceOf, model, expected) => {
  expect(priceOf(model)).toEqual(expected);
});
