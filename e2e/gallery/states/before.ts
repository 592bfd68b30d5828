import type { Pictures } from '../picture.ts';
import { toEnd } from '../to-end.ts';
import { managedOn, panel, signedOut } from './panel.ts';

const nobody = { site: undefined, gateway: { url: undefined, connecting: false, fault: undefined } };

/** Until somebody is signed in, and what the admin's policy has to do with it. */
export const beforePictures: Pictures = {
  'first-run': {
    title: 'After the installation',
    state: signedOut({ ...nobody, granted: false, cue: { chosen: undefined, ask: false } }),
    ...{ firstRun: true, docked: 1_000 },
  },
  'not-configured': { title: 'Not configured', state: signedOut(nobody) },
  connecting: {
    title: 'Asking at the address that was typed',
    state: signedOut({ ...nobody, gateway: { url: undefined, connecting: true, fault: undefined } }),
  },
  'signed-out': { title: 'Signed out', state: signedOut() },
  'signing-in-opening': {
    title: 'Sign-in: the window opens',
    state: signedOut({ signIn: { step: 'opening', fault: undefined } }),
  },
  'signing-in': {
    title: 'Sign-in: while the window is open',
    state: signedOut({ signIn: { step: 'waiting', fault: undefined } }),
  },
  'signing-in-exchanging': {
    title: 'Sign-in: the gateway is told',
    state: signedOut({ signIn: { step: 'exchanging', fault: undefined } }),
  },
  'managed-pending': {
    title: 'Managed: the policy has not come',
    state: signedOut({ ...nobody, managed: { state: 'loading' } }),
  },
  'managed-invalid': {
    title: 'Managed: mistakes in the policy',
    state: signedOut({
      ...nobody,
      managed: {
        state: 'invalid',
        problems: [
          { key: 'gatewayURL', problem: 'unknown_key', expected: 'gatewayUrl' },
          { key: 'allowedSites', problem: 'not_a_site_pattern', expected: '*.example.com', entry: 2 },
        ],
      },
    }),
  },
  'managed-off': {
    title: 'Managed: switched off',
    state: signedOut({ ...nobody, managed: { ...managedOn, state: 'off' } }),
  },
  'managed-signed-out': {
    title: 'Managed: signed out, the gateway is locked',
    state: signedOut({ managed: managedOn }),
  },
  'managed-nameless': {
    title: 'Managed by an organisation whose policy does not name it',
    state: panel({ managed: { ...managedOn, orgName: undefined, supportUrl: undefined } }),
    first: toEnd,
  },
  outdated: { title: 'The extension was updated under the panel', state: 'gone' },
  'update-waiting': {
    title: 'A new version waits for an answer',
    state: panel({ update: 'waiting' }),
    first: toEnd,
  },
  'update-ready': { title: 'A new version is ready', state: panel({ update: 'ready' }), first: toEnd },
};
