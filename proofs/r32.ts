import type { Proof } from './proof.ts';

export const r32: Proof = {
  tests: [
    'gateway/connectors/apps.test.ts',
    'gateway/connectors/google-calendar.test.ts',
    'gateway/connectors/canary.test.ts',
    'gateway/connectors/worker.test.ts',
    'gateway/connectors/worker-faults.test.ts',
    'gateway/connectors/worker-waits.test.ts',
    'gateway/graph/checked-note.test.ts',
    'gateway/graph/keep-items.test.ts',
    'gateway/graph/within-bounds.test.ts',
  ],
  leavesOut: [
    'The apps themselves: servers of our own answer in their place, by the forms that the apps publish.',
    'What the app’s own token would let somebody else read.',
  ],
  controls: [
    {
      breaks: 'What a connector brought stays when it is disconnected.',
      file: 'gateway/connectors/prepare.ts',
      find: "  if (row.state === 'leaving') return { act: 'forget' };\n",
      instead: '',
      red: { in: 'gateway/connectors/worker.test.ts', named: /that leave take everything/ },
    },
    {
      breaks: 'Whose an account is, by an address that a connector brought, stays when that is disconnected.',
      file: 'gateway/storage/graph-forget.ts',
      find: '(await forgetSizes(db, { orgId, connectorId, limit })) || (await forgetAccounts(db, orgId, connectorId))',
      instead: '(await forgetSizes(db, { orgId, connectorId, limit })) || 0',
      red: { in: 'gateway/graph/keep-items.test.ts', named: /go with the connector/ },
    },
    {
      breaks: 'Links lead to blocked sites as well.',
      file: 'contract/graph/may-link.ts',
      find: 'siteBlocked(blockedSites, site)',
      instead: 'siteBlocked([], site)',
      red: 'gateway/graph/checked-note.test.ts',
    },
  ],
};
