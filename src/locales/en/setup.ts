/** Before Sidenote can work: who it works for, and whether it may. */
export const setup = {
  connectTitle: 'Connect your organisation',
  connectWhy:
    'Sidenote does nothing until it knows your organisation’s gateway. Your admin can tell you its address.',
  address: 'Gateway address',
  connect: 'Connect',
  connecting: 'Connecting …',
  keptUntil: 'Kept until the browser closes. An admin can set it for good by policy.',
  nothingAnswers: 'Nothing answers at this address. Check it, and your connection or VPN.',
  switchedOff: 'Switched off',
  waitingForPolicy: 'Waiting for your organisation’s policy',
  wrongPolicy: 'Sidenote is not set up correctly',
  problem: '{key} {problem}. Expected: {expected}.',
  problemEntry: '{key}, entry {entry}, {problem}. Expected: {expected}.',
  managedBy: 'Managed by {organisation}',
  managedByOrganisation: 'Managed by your organisation',
  unnamed: 'Signed in',
  help: 'Help',
  diagnostics: 'Diagnostics',
} as const;

/** A newer version of the extension. */
export const update = {
  updated: 'Sidenote was updated',
  reloadToContinue: 'Reload to continue.',
  reload: 'Reload',
  ready: 'A new version of Sidenote is ready.',
  waits: 'It comes once your answers are used or discarded.',
  now: 'Reload to continue',
} as const;
