import { describe, expect, test } from 'vitest';
import { sampleRules } from '../storage/seed.ts';
import { type Ask, decide, type Rules } from './decide.ts';

const ask: Ask = {
  action: 'improve-writing',
  site: 'acme.atlassian.net',
  product: 'jira',
  length: 20,
  groups: ['staff'],
};

const house = {
  instructions: '',
  actions: [{ id: 'announce', title: 'Announce', description: 'News.', parameters: { task: 'Announce' } }],
};

const cases: [name: string, rules: Partial<Rules>, ask: Partial<Ask>, code: string | undefined][] = [
  ['everything as allowed', {}, {}, undefined],
  ['not opted in', { state: 'off' }, {}, 'not_opted_in'],
  [
    'not opted in is said before anything else',
    { state: 'off', actions: [] },
    { action: 'x' },
    'not_opted_in',
  ],
  ['suspended', { state: 'suspended' }, {}, 'suspended'],
  ['one of the allowed groups', { groups: { allow: ['staff'], block: [] } }, {}, undefined],
  ['none of the allowed groups', { groups: { allow: ['legal'], block: [] } }, {}, 'group_not_allowed'],
  ['no group allowed', { groups: { allow: [], block: [] } }, {}, 'group_not_allowed'],
  ['no group of one’s own', { groups: { allow: ['staff'], block: [] } }, { groups: [] }, 'group_not_allowed'],
  ['everyone', {}, { groups: [] }, undefined],
  ['a blocked group', { groups: { allow: ['*'], block: ['staff'] } }, {}, 'group_not_allowed'],
  [
    'blocked wins over allowed groups',
    { groups: { allow: ['staff'], block: ['interns'] } },
    { groups: ['staff', 'interns'] },
    'group_not_allowed',
  ],
  [
    'a group called like everyone',
    { groups: { allow: ['staff'], block: [] } },
    { groups: ['*'] },
    'group_not_allowed',
  ],
  ['groups that are not told, where everyone may', {}, { groups: 'unknown' }, undefined],
  [
    'groups that are not told, where one is blocked',
    { groups: { allow: ['*'], block: ['interns'] } },
    { groups: 'unknown' },
    'group_not_allowed',
  ],
  [
    'groups that are not told, where some may',
    { groups: { allow: ['staff'], block: [] } },
    { groups: 'unknown' },
    'group_not_allowed',
  ],
  ['a site with health data', { hipaa: { sites: ['*.atlassian.net'], products: [] } }, {}, 'hipaa_blocked'],
  [
    'a site with health data on another port',
    { hipaa: { sites: ['acme.atlassian.net'], products: [] } },
    { site: 'acme.atlassian.net:8443' },
    'hipaa_blocked',
  ],
  ['a product with health data', { hipaa: { sites: [], products: ['jira'] } }, {}, 'hipaa_blocked'],
  ['health data elsewhere', { hipaa: { sites: ['x.example'], products: ['trello'] } }, {}, undefined],
  ['an action nobody has heard of', {}, { action: 'gpt-4o' }, 'model_not_found'],
  ['an inherited property as an action', {}, { action: 'constructor' }, 'model_not_found'],
  ['an unknown action that the rules name', { actions: ['later'] }, { action: 'later' }, 'model_not_found'],
  ['an action that is not allowed', { actions: ['summarise'] }, {}, 'action_not_allowed'],
  [
    'an own action of the organisation, where the free prompt is not allowed',
    { actions: [], house },
    { action: 'free-prompt', parameters: { task: 'Announce' } },
    undefined,
  ],
  [
    'an own action that is tried out before it is in force',
    { actions: [] },
    { action: 'free-prompt', parameters: { task: 'Announce it' }, isTryOut: true },
    undefined,
  ],
  [
    'another action than own ones are made of, said to be tried out',
    { actions: [] },
    { action: 'summarise', isTryOut: true },
    'action_not_allowed',
  ],
  [
    'other words than the own action’s',
    { actions: [], house },
    { action: 'free-prompt', parameters: { task: 'Announce, and more' } },
    'action_not_allowed',
  ],
  ['no action allowed', { actions: [] }, {}, 'action_not_allowed'],
  ['no site allowed', { sites: { allow: [], block: [] } }, {}, 'site_not_allowed'],
  ['another site', {}, { site: 'example.com', product: 'web' }, 'site_not_allowed'],
  ['a site that begins like an allowed one', {}, { site: 'acme.atlassian.net.evil.org' }, 'site_not_allowed'],
  ['a site that ends like an allowed one', {}, { site: 'evilatlassian.net' }, 'site_not_allowed'],
  ['the bare domain of a pattern', {}, { site: 'atlassian.net' }, 'site_not_allowed'],
  ['an allowed host on another port', {}, { site: 'acme.atlassian.net:8443' }, 'site_not_allowed'],
  [
    'blocked wins over allowed',
    { sites: { allow: ['*'], block: ['acme.atlassian.net'] } },
    {},
    'site_not_allowed',
  ],
  [
    'blocked by pattern',
    { sites: { allow: ['acme.atlassian.net'], block: ['*.atlassian.net'] } },
    {},
    'site_not_allowed',
  ],
  ['a product that is not allowed', { products: ['confluence'] }, {}, 'product_not_allowed'],
  ['a product that cannot be on this site', {}, { product: 'trello' }, 'product_not_allowed'],
  [
    'a site without a product passed off as one',
    { sites: { allow: ['*'], block: [] } },
    { site: 'evil.org' },
    'product_not_allowed',
  ],
  ['a product host passed off as the web', { products: ['web'] }, { product: 'web' }, 'product_not_allowed'],
  ['exactly the longest selection', { maxSelectionChars: 20 }, {}, undefined],
  ['one character more', { maxSelectionChars: 19 }, {}, 'selection_too_large'],
];

describe('decide', () => {
  test.each(cases)('%s', (_name, rules, changes, code) => {
    expect(decide({ ...sampleRules(), state: 'on', ...rules }, { ...ask, ...changes })?.code).toBe(code);
  });
});
