/** What an admin sets who leaves everything else to the organisation's own rules. */
export function openPolicy(gatewayUrl: string) {
  return {
    gatewayUrl,
    orgId: 'acme',
    enabled: true,
    allowedSites: ['*'],
    blockedSites: [],
    allowedProducts: ['*'],
    allowedActions: ['*'],
    hipaaMode: false,
    orgName: 'Acme Works',
  };
}
