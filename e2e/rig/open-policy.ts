import { neededValues } from '@sidenote/contract/testing/needed-values';

/** What an admin sets who leaves everything else to the organisation's own rules. */
export function openPolicy(gatewayUrl: string) {
  return {
    ...neededValues,
    gatewayUrl,
    enabled: true,
    allowedSites: ['*'],
    allowedProducts: ['*'],
    allowedActions: ['*'],
    hipaaMode: false,
    orgName: 'Acme Works',
  };
}
