import type { BlockReason } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import { TRY_IT_SITE } from '../../../src/first-run/try-it.ts';
import { ownKey, type PanelState } from '../../../src/messages.ts';
import type { Pictures } from '../picture.ts';
import { toEnd } from '../to-end.ts';
import { managedOn, panel } from './panel.ts';

const search = { name: 'Find an action' };

function everywhere(reason: BlockReason, changes: Partial<PanelState> = {}) {
  const keys = [...catalogue.map(({ id }) => id), ownKey('status-mail')];
  return panel({ own, blocked: Object.fromEntries(keys.map((key) => [key, reason])), ...changes });
}

const own = {
  organisation: [
    {
      id: 'status-mail',
      title: 'Status for the customer',
      description: 'Writes the weekly mail to a customer from notes.',
      parameters: { task: 'Write the weekly status mail to a customer', tone: 'professional' },
    },
  ],
  personal: [
    {
      id: 'mine',
      title: 'Plain words for support',
      description: 'Say it so that somebody new in support understands it',
      parameters: { task: 'Say it so that somebody new in support understands it' },
    },
  ],
} as const;

/** What can be picked, before anything was asked for. */
export const homePictures: Pictures = {
  home: { title: 'Actions', state: panel() },
  'home-issue': { title: 'Actions that fit what is open', state: panel({ objectType: 'issue' }) },
  'home-recent': {
    title: 'Used last',
    state: panel({ own, recent: ['translate', ownKey('status-mail'), 'summarise'] }),
  },
  'home-own-actions': { title: 'Own actions', state: panel({ own }) },
  'home-search': {
    title: 'Looking for an action',
    state: panel({ own }),
    first: async (page) => page.getByRole('combobox', search).fill('list'),
  },
  'home-nothing-found': {
    title: 'No action is called that',
    state: panel(),
    first: async (page) => page.getByRole('combobox', search).fill('xylophone'),
  },
  'home-some-blocked': {
    title: 'Some actions are not to be had here',
    state: panel({
      own,
      blocked: {
        translate: 'action_not_allowed',
        rephrase: 'action_not_allowed',
        [ownKey('status-mail')]: 'action_not_allowed',
      },
    }),
  },
  'managed-home': { title: 'Managed: actions', state: panel({ managed: managedOn }), first: toEnd },
  'not-called': {
    title: 'The panel does not see this page',
    state: panel({ granted: false, site: undefined, objectType: undefined }),
  },
  'home-site-not-allowed': {
    title: 'No action at all may be used here',
    state: everywhere('site_not_allowed'),
  },
  'first-run-not-allowed': {
    title: 'After the installation, where it may not be tried',
    state: everywhere('site_not_allowed', { site: TRY_IT_SITE }),
    ...{ firstRun: true, docked: 1_000 },
  },
  'home-gateway-unreachable': {
    title: 'Nobody can say what may be used',
    state: everywhere('gateway_unreachable'),
  },
  'side-panel': { title: 'Side panel', state: panel({ surface: 'side-panel' }), docked: 360 },
};
