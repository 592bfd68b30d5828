import { describe, expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { disclosureFor } from './disclosure.ts';
import { parseRegistry } from './registry-file.ts';
import { type Routing, routingOf, shortFormRouting } from './routing.ts';

type Organisation = Parameters<typeof disclosureFor>[1];

const organisation: Organisation = {
  actions: ['summarise', 'improve-writing', 'gone'],
  house: { instructions: '', actions: [] },
};
const own = {
  instructions: '',
  actions: [{ id: 'announce', title: 'Announce', description: 'News.', parameters: { task: 'Announce' } }],
};
const first = attestedProvider('https://models.example/v1');
const second = attestedProvider('https://other.example/v1', { id: 'others', name: 'Other Models' });
const route = (actions: string[], provider: string) => ({
  actions,
  regions: { eu: [{ provider, model: 'm-1' }] },
});
const routed = (...routes: ReturnType<typeof route>[]) =>
  routingOf(parseRegistry(registryOf([first, second], { routes }), 'providers.json'), 'eu');

describe('what an organisation is told of who works on its texts', () => {
  test.each<[string, Routing, Organisation, string[]]>([
    [
      'every provider of its actions, each once',
      routed(route(['*'], 'models')),
      organisation,
      ['Example Models'],
    ],
    [
      'none of actions that it does not use',
      routed(route(['translate'], 'others'), route(['*'], 'models')),
      organisation,
      ['Example Models'],
    ],
    [
      'the one of its own actions',
      routed(route(['free-prompt'], 'others'), route(['*'], 'models')),
      { ...organisation, house: own },
      ['Example Models', 'Other Models'],
    ],
    ['nobody where nothing is allowed', routed(route(['*'], 'models')), { ...organisation, actions: [] }, []],
    ['nobody where there is no route', routed(route(['translate'], 'models')), organisation, []],
  ])('names %s', (_, routing, of, names) => {
    const { answerers } = disclosureFor(routing, of);
    expect(answerers.map(({ provider }) => provider)).toEqual(names);
  });

  test('says what is attested, with evidence and days, and lists the sub-processor once for two providers', () => {
    const told = disclosureFor(routed(route(['summarise'], 'others'), route(['*'], 'models')), organisation);
    expect(told.answerers[0]).toEqual({
      ...{ provider: 'Other Models', model: 'm-1', region: 'eu' },
      retention: 'Kept for 30 days for abuse monitoring',
      stands: 'attested',
      attested: {
        retention: { evidence: 'Contract of 2026-01-02', verified: '2026-01-02', expires: '2099-12-31' },
        noTraining: { evidence: 'Contract', verified: '2026-01-02', expires: '2099-06-30' },
      },
      subProcessor: 'Example Models Ltd',
    });
    expect(told.subProcessors).toEqual([
      {
        name: 'Example Models Ltd',
        purpose: 'Runs the language models',
        locations: ['Ireland'],
        ...{ announced: '2026-01-02', effectiveFrom: '2026-02-01', evidence: 'https://models.example/dpa' },
      },
    ]);
  });

  test.each([
    [{ kind: 'engine' }, 'gateway', null],
    [
      {
        ...{ kind: 'openai-compatible', baseUrl: 'https://models.example/v1', model: 'm' },
        ...{ provider: 'Theirs', region: 'eu', retention: 'Nothing is kept' },
      },
      'operator',
      'Theirs',
    ],
  ] as const)('names on whose word %o stands', (upstream, stands, subProcessor) => {
    const told = disclosureFor(shortFormRouting(parseConfig({ upstream })), organisation);
    expect(told).toMatchObject({ answerers: [{ stands, attested: null, subProcessor }], subProcessors: [] });
  });
});
