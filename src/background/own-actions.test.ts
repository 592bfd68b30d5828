import type { OwnAction } from '@sidenote/contract/house';
import { expect, test } from 'vitest';
import { stubManagedBrowser } from './testing/managed-browser.ts';

stubManagedBrowser();
const { ownOffers } = await import('./own-actions.ts');
const { openToAll, organisation: someone } = await import('./testing/allowed-question.ts');

const own = (id: string): OwnAction => ({
  ...{ id, title: `Action ${id}`, description: 'Does something.' },
  parameters: { task: 'Do something' },
});
const organisation = {
  ...someone,
  actions: ['free-prompt' as const],
  house: { instructions: '', actions: [own('announce')] },
};
const all = { managed: undefined, organisation, personal: [own('pirate')] };
const none: string[] = [];

const cases: readonly [
  name: string,
  known: Parameters<typeof ownOffers>[0],
  organisation: string[],
  personal: string[],
][] = [
  ['both are shown', all, ['announce'], ['pirate']],
  ['both are shown where the admin leaves it open', { ...all, managed: openToAll }, ['announce'], ['pirate']],
  [
    'where people’s own words are not allowed, only the organisation’s are shown',
    { ...all, organisation: { ...organisation, actions: ['summarise'] } },
    ['announce'],
    none,
  ],
  [
    'none is shown that the admin does not allow',
    { ...all, managed: { ...openToAll, allowedActions: ['summarise'] } },
    none,
    none,
  ],
  ['none is shown to somebody who is signed out', { ...all, organisation: undefined }, none, none],
  [
    'none is shown where the organisation is off',
    { ...all, organisation: { ...organisation, state: 'off' } },
    none,
    none,
  ],
  [
    'none is shown to somebody of a group that may not use Sidenote',
    { ...all, organisation: { ...organisation, person: { name: 'Kim', groupAllowed: false } } },
    none,
    none,
  ],
];

test.each(cases)('%s', (_, known, organisationsOwn, personsOwn) => {
  const offers = ownOffers(known);
  expect(offers.organisation.map(({ id }) => id)).toEqual(organisationsOwn);
  expect(offers.personal.map(({ id }) => id)).toEqual(personsOwn);
});
