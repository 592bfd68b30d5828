import type { Proof } from './proof.ts';

export const r32: Proof = {
  tests: [
    'gateway/connectors/apps.test.ts',
    'gateway/connectors/google-calendar.test.ts',
    'gateway/connectors/canary.test.ts',
    'gateway/connectors/canary.prove.test.ts',
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
    'The address of an account, by which a person is looked for in the directory: a PostgreSQL that is told to log every value has it in its own log.',
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
      breaks: 'What an app said stays in the gateway’s memory.',
      file: 'gateway/connectors/ask.ts',
      find: '    return JSON.parse(Buffer.concat(chunks).toString());\n',
      instead:
        '    const said = Buffer.concat(chunks);\n    Reflect.set(globalThis, Symbol(), said);\n    return JSON.parse(said.toString());\n',
      red: 'gateway/connectors/canary.prove.test.ts',
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
