import '../../locales/testing/in-english.ts';
import { isFollowUp } from '@sidenote/contract/action-groups';
import { catalogue } from '@sidenote/contract/catalogue';
import { describe, expect, test } from 'vitest';
import { ownKey } from '../../messages.ts';
import { graphOn, graphShown, noGraphShown } from '../../testing/graph.ts';
import { found, sectionsFor } from './offers.ts';

const mail = {
  id: 'mail',
  title: 'Weekly mail',
  description: 'To a customer.',
  parameters: { task: 'Write' },
};
const plain = { ...mail, id: 'plain', title: 'Plain words' };
const state = {
  ...{ blocked: {}, objectType: undefined, own: { organisation: [], personal: [] }, recent: [] },
  graph: noGraphShown,
};
const owning = { ...state, own: { organisation: [mail], personal: [plain] } };
const everything = catalogue.filter((action) => !isFollowUp(action)).map(({ id }) => id);

const cases: readonly [name: string, state: Parameters<typeof sectionsFor>[0], first: string][] = [
  ['nothing used yet', state, 'Often used'],
  ['an issue is open', { ...state, objectType: 'issue' }, 'For what is open here'],
  ['own actions', owning, 'Your organisation’s'],
  ['some used', { ...owning, recent: ['translate', 'plain', ownKey('mail')] }, 'Used last'],
  ['a favourite blocked', { ...state, blocked: { summarise: 'action_not_allowed' } }, 'Often used'],
  ['one used that is blocked', { ...state, recent: ['translate'], blocked: { translate: 'suspended' } }, ''],
];

describe.each(cases)('%s', (_, offering, first) => {
  const sections = sectionsFor(offering);
  const keys = sections.flatMap(({ offers }) => offers.map(({ key }) => key));
  const own = offering.own.organisation.length === 0 ? [] : [ownKey('mail'), 'plain'];

  test('each action stands in the list once', () => {
    expect(keys.toSorted()).toEqual([...everything, ...own].toSorted());
  });

  test('what is nearest comes first', () => {
    expect(sections[0]?.title ?? '').toContain(first);
  });
});

test('the search finds what stands under another heading than its group', () => {
  const used = { ...owning, recent: ['translate'] };
  for (const [search, key] of [
    ['translate', 'translate'],
    ['weekly', ownKey('mail')],
    ['summarise', 'summarise'],
  ] as const)
    expect(found(search, used)[0]?.key).toBe(key);
});

test.each<[string, Parameters<typeof found>[1], order: string[]]>([
  ['what is found alike as the catalogue has it', state, ['summarise', 'summarise-page']],
  ['what was used last first', { ...state, recent: ['summarise-page'] }, ['summarise-page', 'summarise']],
  [
    'what may not be used here last',
    { ...state, blocked: { summarise: 'action_not_allowed' } },
    ['summarise-page', 'summarise'],
  ],
])('a search tells %s', (_, offering, order) => {
  expect(found('summ', offering).map(({ key }) => key)).toEqual(order);
});

describe('people and work around the page', () => {
  const at = (graph: typeof noGraphShown) => ({ ...state, graph });
  const off = at({ ...noGraphShown, rules: { ...graphOn, person: 'off' } });
  const listed = (offering: typeof state) =>
    sectionsFor(offering).flatMap(({ title, offers }) =>
      offers.filter(({ action }) => action === undefined).map(() => title),
    );

  test('stand once, with what fits the page, where something can be asked', () => {
    expect(listed(at(graphShown))).toEqual(['For what is open here']);
    expect(found('people', at(graphShown))[0]).toMatchObject({ action: undefined, key: 'graph:around' });
  });

  test('are not there where the organisation has no graph, or the page is nothing in it', () => {
    for (const offering of [state, at({ ...graphShown, here: false })]) {
      expect(listed(offering)).toEqual([]);
      expect(found('people and work', offering)).toEqual([]);
    }
  });

  test('are not there where the graph knows teams alone, whether it is switched off or not', () => {
    for (const person of ['on', 'off'] as const) {
      const teams = at({ ...graphShown, rules: { ...graphOn, people: 'teams', person } });
      expect(found('people and work', teams)).toEqual([]);
    }
  });

  test('are found by who has switched it off, and lead to the switch', () => {
    expect(listed(off)).toEqual([]);
    expect(found('people and work', off)).toMatchObject([{ off: true }]);
  });

  test('stand where they were for who has switched this product off alone, and lead to the switch', () => {
    const here = at({ ...graphShown, here: false, productOff: true });
    expect(listed(here)).toEqual(['For what is open here']);
    expect(found('people and work', here)).toMatchObject([
      { off: true, description: 'Switched off by you for this product.' },
    ]);
  });
});
