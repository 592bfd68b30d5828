import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { parseRegistry } from './registry-file.ts';

type Json = Record<string, unknown>;

const page = readFileSync(path.join(import.meta.dirname, '../../docs/upstreams.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text]): Json => JSON.parse(text ?? ''),
);
const [registry = {}] = examples.filter((example) => 'routes' in example);
const [first] = registry.providers as Json[];

describe('docs/upstreams.md', () => {
  test('shows configurations that are taken', () => {
    const configurations = examples.filter((example) => 'upstream' in example);
    expect(configurations.length).toBeGreaterThan(0);
    for (const configuration of configurations) parseConfig(configuration);
  });

  test('shows a registry that is taken', () => {
    expect(parseRegistry(registry, 'providers.json').routes.length).toBe(2);
  });

  const entries = examples.filter((example) => 'kind' in example);
  test.each(entries.map((entry) => [entry.kind, entry]))(
    'shows an entry of kind %s that is taken',
    (_kind, entry) => {
      const [model] = (entry as { models: Json[] }).models;
      const regions = { eu: [{ provider: first?.id, model: model?.id }] };
      const changed = {
        ...registry,
        providers: [{ ...first, ...entry }],
        routes: [{ actions: ['*'], regions }],
      };
      expect(() => parseRegistry(changed, 'providers.json')).not.toThrow();
    },
  );
});
