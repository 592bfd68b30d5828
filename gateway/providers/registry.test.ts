import { describe, expect, test } from 'vitest';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { refusedTerms } from './refused-terms.ts';
import { parseRegistry, RegistryError } from './registry-file.ts';
import { targetsIn } from './target.ts';

const provider = attestedProvider('https://models.example/v1');
const { retention, training } = provider;
const written = registryOf([provider]);
const [subProcessor] = written.subProcessors ?? [];
const route = { actions: ['*'], regions: { eu: [{ provider: 'models', model: 'm-1' }] } };

const wrong: [name: string, input: unknown, key: string][] = [
  ['a key nobody knows', { ...written, providres: [] }, 'the file'],
  ['no requirement', { ...written, requirement: undefined }, 'requirement'],
  ['no provider', { ...written, providers: [] }, 'providers'],
  ['no retention', registryOf([{ ...provider, retention: undefined } as never]), 'providers.0.retention'],
  [
    'no training attestation',
    registryOf([{ ...provider, training: undefined } as never]),
    'providers.0.training',
  ],
  [
    'a provider that trains',
    registryOf([{ ...provider, training: { ...training, noTraining: false as never } }]),
    'providers.0.training.noTraining',
  ],
  [
    'nothing kept for 30 days',
    registryOf([{ ...provider, retention: { ...retention, class: 'none' } }]),
    'providers.0.retention.days',
  ],
  [
    'an expiry before the verification',
    registryOf([{ ...provider, retention: { ...retention, expires: '2025-01-01' } }]),
    'providers.0.retention.expires',
  ],
  [
    'a day that is none',
    registryOf([{ ...provider, retention: { ...retention, expires: '2026-02-30' } }]),
    'providers.0.retention.expires',
  ],
  [
    'no evidence',
    registryOf([{ ...provider, retention: { ...retention, evidence: '' } }]),
    'providers.0.retention.evidence',
  ],
  ['a sub-processor nobody lists', { ...written, subProcessors: [] }, 'providers.0.subProcessor'],
  [
    'a sub-processor that starts before it is announced',
    { ...written, subProcessors: [{ ...subProcessor, effectiveFrom: '2026-01-01' }] },
    'subProcessors.0.effectiveFrom',
  ],
  ['one id for two', registryOf([provider, provider]), 'providers.1.id'],
  [
    'a route to nobody',
    { ...written, routes: [{ ...route, regions: { eu: [{ provider: 'other', model: 'm-1' }] } }] },
    'routes.0.regions.eu.0.provider',
  ],
  [
    'a route to a model nobody has',
    { ...written, routes: [{ ...route, regions: { eu: [{ provider: 'models', model: 'm-2' }] } }] },
    'routes.0.regions.eu.0.model',
  ],
  [
    'a fallback that leaves the region',
    { ...written, routes: [{ ...route, regions: { us: [{ provider: 'models', model: 'm-1' }] } }] },
    'routes.0.regions.us.0.provider',
  ],
  [
    'a route for an action nobody knows',
    { ...written, routes: [{ ...route, actions: ['delete-everything'] }] },
    'routes.0.actions.0',
  ],
  [
    'the key itself for the name of its variable',
    registryOf([{ ...provider, key: { env: 'sk-SECRET' } }]),
    'providers.0.key.env',
  ],
  [
    'a provider over plain http',
    registryOf([{ ...provider, baseUrl: 'http://models.example/v1' }]),
    'providers.0.baseUrl',
  ],
  [
    'a key in the address',
    registryOf([{ ...provider, baseUrl: 'https://models.example/v1?key=sk-SECRET' }]),
    'providers.0.baseUrl',
  ],
  [
    'Azure without its version',
    { ...written, providers: [{ ...provider, kind: 'azure-openai' }] },
    'providers.0.apiVersion',
  ],
];

describe('a registry', () => {
  test.each(wrong)('with %s is refused by its key, and says no value', (_name, input, key) => {
    const parse = () => parseRegistry(input, 'providers.json');
    expect(parse).toThrow(RegistryError);
    expect(parse).toThrow(`Registry key ${key} `);
    expect(parse).not.toThrow(/sk-SECRET/);
  });

  test('names who answers, in the words a person reads', () => {
    const [target] = targetsIn(parseRegistry(written, 'providers.json'), 'eu')('summarise');
    expect(target?.provenance).toEqual({
      provider: 'Example Models',
      model: 'm-1',
      region: 'eu',
      retention: 'Kept for 30 days for abuse monitoring',
      subProcessor: 'Example Models Ltd',
      attestedUntil: '2099-06-30',
    });
  });

  test('has no target in a region that no route names', () => {
    expect(targetsIn(parseRegistry(written, 'providers.json'), 'us')('summarise')).toEqual([]);
  });

  test('takes the first route that names the action', () => {
    const two = registryOf([provider, { ...provider, id: 'better' }], {
      routes: [{ actions: ['summarise'], regions: { eu: [{ provider: 'better', model: 'm-1' }] } }, route],
    });
    const targets = targetsIn(parseRegistry(two, 'providers.json'), 'eu');
    const ids = (['summarise', 'make-shorter'] as const).map((action) => targets(action)[0]?.endpoint.id);
    expect(ids).toEqual(['better', 'models']);
  });
});

describe('the terms of a target', () => {
  const termsOf = (changes = {}, maxRetentionDays = 30, effectiveFrom = '2026-02-01') => {
    const registry = registryOf([{ ...provider, ...changes }], {
      requirement: { maxRetentionDays },
      subProcessors: [{ ...subProcessor, effectiveFrom } as never],
    });
    return targetsIn(parseRegistry(registry, 'providers.json'), 'eu')('summarise')[0]?.terms;
  };
  const until = (expires: string) => ({ ...retention, verified: '2026-01-01', expires });

  test.each([
    ['in force', termsOf(), '2026-02-01', undefined],
    [
      'on the last day of an attestation',
      termsOf({ retention: until('2026-03-31') }),
      '2026-03-31',
      undefined,
    ],
    ['on the day after', termsOf({ retention: until('2026-03-31') }), '2026-04-01', 'provider_not_attested'],
    [
      'after the last day on training',
      termsOf({ training: { ...training, expires: '2026-03-31' } }),
      '2026-04-01',
      'provider_not_attested',
    ],
    ['of a longer retention than accepted', termsOf({}, 29), '2026-03-01', 'provider_not_attested'],
    ['the day before a sub-processor starts', termsOf(), '2026-01-31', 'sub_processor_not_effective'],
    ['self-stated', undefined, '2026-01-01', undefined],
  ])('%s', (_name, terms, today, code) => {
    expect(refusedTerms(terms, today)).toBe(code);
  });
});
