import type { ConsoleStates } from './console-state.ts';

/** Before somebody is let in, and after. */
export const wayInStates: ConsoleStates = {
  'session-ended': {
    ...{ who: 'ada', address: 'trust', anew: true, shows: 'You are signed out' },
    first: async (page) => {
      // Its answer has come: the next one is that of Insights.
      await page.locator('main .lead').waitFor();
      await page.context().clearCookies();
      await page.getByRole('link', { name: 'Insights' }).click();
    },
  },
  'signed-out': { who: null, address: '', shows: 'Sign in to the console' },
  'sign-in-failed': {
    who: null,
    address: '?trouble=failed',
    shows: /^The sign-in did not come to an end/,
    anew: true,
  },
  'sign-in-other-region': {
    ...{
      who: null,
      address: '?trouble=other_region&region=us',
      anew: true,
      shows: /stays in another region/,
    },
  },
  'signed-in-anew': { who: null, address: 'signed-in-anew', anew: true, shows: 'You have signed in' },
  'not-signed-in-anew': {
    ...{
      who: null,
      address: 'signed-in-anew?trouble=failed',
      anew: true,
      shows: 'This was no fresh sign-in',
    },
  },
  'no-role': { who: 'mira', address: '', shows: 'Your account has no role in this console.' },
  'access-ended': {
    ...{ who: 'mira', address: '', anew: true, shows: /ended your access/ },
    answers: { '**/console/session': 'access_revoked' },
  },
};
