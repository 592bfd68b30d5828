import { MAX_SELECTION_CHARS } from '../limits.ts';

/** A managed policy with the keys that there must be and no other; those that narrow leave it to the gateway. */
export const neededValues = {
  gatewayUrl: 'https://gateway.example',
  orgId: 'acme',
  oidcIssuer: '*',
  oidcClientId: '*',
  blockedSites: [],
  region: '*',
  maxSelectionChars: MAX_SELECTION_CHARS,
  guardSecrets: 'warn',
  guardPersonalData: 'off',
  guardPatterns: [],
};
