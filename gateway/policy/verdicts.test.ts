import { expect, test } from 'vitest';
import { sampleRules } from '../storage/seed.ts';
import { type Ask, decide, examine, groupAgainst, type Rules, type Verdict } from './decide.ts';

const rules: Rules = {
  ...sampleRules(),
  state: 'on',
  sites: { allow: ['acme.atlassian.net'], block: ['hr.example'] },
  products: ['jira'],
  actions: ['improve-writing'],
  maxSelectionChars: 100,
};
const ask: Ask = {
  action: 'improve-writing',
  site: 'acme.atlassian.net',
  product: 'jira',
  length: 20,
  groups: ['staff'],
};

type Told = [name: string, rules: Partial<Rules>, ask: Partial<Ask>, told: Verdict];

// What an admin is told who asks why: the field of the request, the list that keeps it out, and its entry.
test.each<Told>([
  [
    'not opted in',
    { state: 'off' },
    {},
    { code: 'not_opted_in', param: null, rule: { list: 'state', entry: 'off' } },
  ],
  [
    'suspended',
    { state: 'suspended' },
    {},
    { code: 'suspended', param: null, rule: { list: 'state', entry: 'suspended' } },
  ],
  [
    'a blocked group',
    { groups: { allow: ['*'], block: ['legal', 'staff'] } },
    {},
    { code: 'group_not_allowed', param: null, rule: { list: 'groups.block', entry: 'staff' } },
  ],
  [
    'no group that may',
    { groups: { allow: ['legal'], block: [] } },
    {},
    { code: 'group_not_allowed', param: null, rule: { list: 'groups.allow', entry: null } },
  ],
  [
    'a site with health data',
    { hipaa: { sites: ['trello.com', '*.atlassian.net'], products: [] } },
    {},
    {
      code: 'hipaa_blocked',
      param: 'metadata.site',
      rule: { list: 'hipaa.sites', entry: '*.atlassian.net' },
    },
  ],
  [
    'a product with health data',
    { hipaa: { sites: [], products: ['jira'] } },
    {},
    { code: 'hipaa_blocked', param: 'metadata.product', rule: { list: 'hipaa.products', entry: 'jira' } },
  ],
  [
    'no action of ours',
    {},
    { action: 'x' },
    { code: 'model_not_found', param: 'model', rule: { list: 'catalogue', entry: null } },
  ],
  [
    'an action that is off',
    { actions: [] },
    {},
    { code: 'action_not_allowed', param: 'model', rule: { list: 'actions', entry: null } },
  ],
  [
    'a blocked site',
    { sites: { allow: ['*'], block: ['trello.com', 'acme.atlassian.net'] } },
    {},
    {
      code: 'site_not_allowed',
      param: 'metadata.site',
      rule: { list: 'sites.block', entry: 'acme.atlassian.net' },
    },
  ],
  [
    'a site that nothing allows',
    { sites: { allow: ['trello.com'], block: [] } },
    {},
    { code: 'site_not_allowed', param: 'metadata.site', rule: { list: 'sites.allow', entry: null } },
  ],
  [
    'a product that is off',
    { products: [] },
    {},
    { code: 'product_not_allowed', param: 'metadata.product', rule: { list: 'products', entry: null } },
  ],
  [
    'a text that is too long',
    {},
    { length: 101 },
    {
      code: 'selection_too_large',
      param: 'messages[0].content',
      rule: { list: 'maxSelectionChars', entry: '100' },
    },
  ],
])('%s: all of what is told', (_, changedRules, changedAsk, told) => {
  expect(decide({ ...rules, ...changedRules }, { ...ask, ...changedAsk })).toEqual(told);
});

test('every check is told, in the order of the checks, also those that have nothing against it', () => {
  const all = examine({ ...rules, state: 'off', actions: [] }, ask);
  expect(all.map(({ about, verdict }) => [about, verdict?.code])).toEqual([
    ['state', 'not_opted_in'],
    ['groups', undefined],
    ['hipaa', undefined],
    ['action', 'action_not_allowed'],
    ['site', undefined],
    ['product', undefined],
    ['length', undefined],
  ]);
});

test.each<[string, Parameters<typeof groupAgainst>, ReturnType<typeof groupAgainst>]>([
  ['everybody is blocked', [{ allow: ['*'], block: ['*'] }, []], { list: 'groups.block', entry: '*' }],
  [
    'everybody is blocked, and nobody knows the groups',
    [{ allow: ['*'], block: ['*'] }, 'unknown'],
    { list: 'groups.block', entry: '*' },
  ],
  [
    'a group is blocked that may be this person’s',
    [{ allow: ['*'], block: ['legal'] }, 'unknown'],
    { list: 'groups.block', entry: null },
  ],
  ['nothing is blocked, and nobody knows the groups', [{ allow: ['*'], block: [] }, 'unknown'], undefined],
  // Its name is no group, although it stands in the place of the groups.
  [
    'a group is called unknown',
    [{ allow: ['unknown'], block: [] }, 'unknown'],
    { list: 'groups.allow', entry: null },
  ],
  ['another group is blocked', [{ allow: ['*'], block: ['legal'] }, ['staff']], undefined],
])('%s', (_, given, told) => {
  expect(groupAgainst(...given)).toEqual(told);
});
