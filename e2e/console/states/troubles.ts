import type { ConsoleStates } from './console-state.ts';

const couldNot = 'This could not be loaded.';
const organisation = '**/v1/admin/organisation';
const insights = '**/v1/admin/insights?*';

/** What is on its way, or does not come. */
export const troubleStates: ConsoleStates = {
  'insights-loading': {
    ...{ who: 'ada', address: 'insights', anew: true, shows: 'Loading …' },
    answers: { [insights]: 'later' },
    // The screen itself is loaded before its figures.
    first: (page) => page.getByLabel('Up to the week of').waitFor(),
  },
  'insights-away': {
    ...{ who: 'ada', address: 'insights', anew: true, shows: couldNot },
    answers: { [insights]: 'away' },
  },
  'scope-role-needed': {
    ...{ who: 'ada', address: 'scope', anew: true, shows: couldNot },
    answers: { [organisation]: 'role_needed' },
  },
  'opt-in-internal': {
    ...{ who: 'ada', address: 'opt-in', anew: true, shows: couldNot },
    answers: { [organisation]: 'internal' },
  },
  'screen-missing': {
    ...{ who: 'ada', address: 'notes', anew: true, shows: 'Reload the page' },
    answers: { '**/assets/notes-*.js': 'away' },
  },
  'console-away': {
    ...{ who: 'ada', address: 'trust', anew: true, shows: couldNot },
    answers: { '**/console/session': 'away' },
  },
  'console-loading': {
    ...{ who: 'ada', address: 'trust', anew: true, shows: 'Loading …' },
    answers: { '**/console/session': 'later' },
  },
  'no-such-screen': { who: 'ada', address: 'nowhere', shows: /^There is no such screen/ },
  'scope-read-only': { who: 'aron', address: 'scope', shows: /^You can read these rules/ },
};
