import type { ConsoleStates } from './console-state.ts';

/** An organisation that has not begun: nothing decided, nobody asked anything. And searches that find nothing. */
export const emptyStates: ConsoleStates = {
  'audit-none': { who: 'ada', address: 'audit?action=none.such', shows: 'No row is like that.' },
  'empty-trust': { who: 'otto', address: 'trust', shows: /^Trust$/ },
  'empty-opt-in': {
    ...{ who: 'otto', address: 'opt-in', shows: /^Still needed: / },
    first: (page) => page.getByRole('button', { name: 'Opt in for everybody' }).click(),
  },
  'empty-scope': { who: 'otto', address: 'scope', shows: 'Allowed sites' },
  'empty-deploy': { who: 'otto', address: 'deploy', shows: /^Deploy$/ },
  'empty-insights': { who: 'otto', address: 'insights', shows: 'No week has been counted yet' },
  'empty-blocked': { who: 'otto', address: 'blocked', shows: 'No week has been counted yet' },
  'empty-audit': { who: 'otto', address: 'audit', shows: 'Nothing has been decided yet.' },
  'empty-data-out': { who: 'otto', address: 'data-out', shows: 'There is no webhook.' },
  'empty-person': {
    ...{ who: 'otto', address: 'person', shows: /^Nothing is known of such a person/ },
    first: async (page) => {
      await page.getByLabel('The person').fill('nobody');
      await page.getByRole('button', { name: 'Get everything about them' }).click();
    },
  },
};
