import type { ConsoleState } from './console-state.ts';

/**
 * States of an organisation whose operator has set up everything, by the names of their pictures: an https address, sign-in at
 * its own provider, packages of its own, providers that attest, and a run of all tests of the gateway's own commit.
 */
export const rollOutStates: Readonly<Record<string, Pick<ConsoleState, 'address' | 'shows'>>> = {
  'deploy-ready': { address: 'deploy', shows: /^Everything is there/ },
  'trust-proved': { address: 'trust', shows: /^The last run of all tests/ },
};
