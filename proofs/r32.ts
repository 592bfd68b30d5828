import type { Proof } from './proof.ts';

export const r32: Proof = {
  tests: [
    'gateway/connectors/apps.test.ts',
    'gateway/connectors/canary.test.ts',
    'gateway/connectors/worker.test.ts',
    'gateway/graph/checked-note.test.ts',
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
      breaks: 'Links lead to blocked sites as well.',
      file: 'contract/graph/may-link.ts',
      find: 'siteBlocked(blockedSites, site)',
      instead: 'siteBlocked([], site)',
      red: 'gateway/graph/checked-note.test.ts',
    },
  ],
};
