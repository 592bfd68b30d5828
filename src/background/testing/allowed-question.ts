import type { BlockReason } from '@sidenote/contract/block-reasons';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { noHouse } from '@sidenote/contract/house';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { decide, type Question } from '../consent.ts';

export const organisation: OrganisationPolicy = {
  orgId: 'acme',
  orgName: 'Acme',
  state: 'on',
  sites: { allow: ['acme.atlassian.net', 'frame.example'], block: [] },
  products: ['jira', 'web'],
  actions: ['summarise'],
  maxSelectionChars: 20_000,
  guard: defaultGuard,
  house: noHouse,
  graph: { ...noGraph, person: 'on', team: null },
  hipaa: { sites: [], products: [] },
  hipaaBound: false,
  region: 'eu',
  policyVersion: 1,
  upstream: { provider: 'Acme', model: 'm', region: 'eu', retention: 'none' },
  person: { name: 'Kim', groupAllowed: true },
};

/** What an admin sets who leaves everything to the organisation's policy. */
export const openToAll: ManagedPolicy = {
  gatewayUrl: 'https://gateway.example',
  orgId: 'acme',
  enabled: true,
  oidcIssuer: '*',
  oidcClientId: '*',
  allowedSites: ['*'],
  blockedSites: [],
  allowedProducts: ['*'],
  allowedActions: ['*'],
  region: '*',
  hipaaMode: false,
  dataConsent: true,
  disableFirstRunPage: true,
  maxSelectionChars: 20_000,
  guardSecrets: 'warn',
  guardPersonalData: 'off',
  guardPatterns: [],
};

/** A question that every rule says yes to. */
export const allowed: Question = {
  gatewayUrl: 'https://gateway.example',
  managed: undefined,
  signedIn: true,
  organisation,
  pageUrl: 'https://acme.atlassian.net/browse/ACME-7',
  frameUrl: 'https://acme.atlassian.net/browse/ACME-7',
  action: 'summarise',
};

export const reasonOf = (question: Question): BlockReason | undefined => {
  const decision = decide(question);
  return decision.allowed ? undefined : decision.reason;
};

export const inOrganisation = (question: Question, change: Partial<OrganisationPolicy>): Question => ({
  ...question,
  organisation:
    typeof question.organisation === 'string'
      ? question.organisation
      : { ...question.organisation, ...change },
});

/** The same question under a managed policy with a change; one that cannot be read stays so. */
export const managing = (question: Question, change: Partial<ManagedPolicy>): Question => ({
  ...question,
  managed:
    typeof question.managed === 'string'
      ? question.managed
      : { ...openToAll, ...question.managed, ...change },
});
