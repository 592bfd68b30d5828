import { ENGINE_MODEL } from '@sidenote/contract/engine';
import type { ProviderFacts } from '@sidenote/contract/providers';
import { expect, test } from 'vitest';
import { namesKinds } from './names-kinds.ts';

const fact = (provider: string, closed: ProviderFacts['closed'] = null): ProviderFacts => ({
  ...{ id: provider, provider, host: null, models: ['m'], regions: ['eu'], retention: 'Nothing is kept' },
  ...{ stands: 'gateway', attested: null, subProcessor: null, keyKind: 'none', key: null },
  ...{ health: 'working', lastFailure: null, closed },
});
const rules = { provider: 'Rules', model: ENGINE_MODEL };
const model = { provider: 'Models', model: 'm' };

test.each<[string, boolean, Parameters<typeof namesKinds>[0]]>([
  [
    'rules alone',
    false,
    { providers: [fact('Rules')], routes: [{ actions: ['free-prompt'], steps: [rules] }] },
  ],
  ['nobody', false, { providers: [], routes: [{ actions: ['free-prompt'], steps: [] }] }],
  [
    'rules, and after them a model',
    true,
    {
      providers: [fact('Rules'), fact('Models')],
      routes: [{ actions: ['free-prompt'], steps: [rules, model] }],
    },
  ],
  [
    'a model without its key',
    false,
    {
      providers: [fact('Models', 'key_missing')],
      routes: [{ actions: ['free-prompt'], steps: [model] }],
    },
  ],
  [
    'a model, for another action',
    false,
    {
      providers: [fact('Rules'), fact('Models')],
      routes: [
        { actions: ['summarise'], steps: [model] },
        { actions: ['free-prompt'], steps: [rules] },
      ],
    },
  ],
])('where %s may be asked, kinds of work can be named: %s', (_who, may, told) => {
  expect(namesKinds(told)).toBe(may);
});
