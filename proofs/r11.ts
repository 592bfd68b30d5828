import type { Proof } from './proof.ts';

export const r11: Proof = {
  tests: [
    'gateway/tenants',
    'gateway/graph/two-organisations.test.ts',
    'gateway/storage/row-level-security.test.ts',
    'gateway/relay/pools.test.ts',
  ],
  leavesOut: ['Timing: what one organisation can guess of another’s load from how long it waits.'],
  controls: [
    {
      breaks: 'A webhook is found whosever it is.',
      file: 'gateway/storage/webhooks.ts',
      find: "    .where('org_id', '=', orgId)\n    .where('id', '=', id)\n    .executeTakeFirst();",
      instead: "    .where('id', '=', id)\n    .executeTakeFirst();",
      red: { in: 'gateway/tenants/foreign-ids.test.ts', named: /dead-letters knows nothing/ },
    },
    {
      breaks: 'A webhook is changed whosever it is.',
      file: 'gateway/storage/webhooks.ts',
      find: "selectFrom('webhook').selectAll().where('org_id', '=', orgId).where('id', '=', id);",
      instead: "selectFrom('webhook').selectAll().where('id', '=', id);",
      red: { in: 'gateway/tenants/foreign-ids.test.ts', named: /rotate knows nothing/ },
    },
    {
      breaks: 'A connector is found whosever it is.',
      file: 'gateway/storage/connectors.ts',
      find: "    .where('org_id', '=', orgId)\n    .where('id', '=', id)\n    .executeTakeFirst();",
      instead: "    .where('id', '=', id)\n    .executeTakeFirst();",
      red: { in: 'gateway/tenants/foreign-rows.test.ts', named: /findConnector finds nothing/ },
    },
    {
      breaks: 'A connector is changed whosever it is.',
      file: 'gateway/storage/connectors.ts',
      find: "selectFrom('connector').selectAll().where('org_id', '=', orgId).where('id', '=', id);",
      instead: "selectFrom('connector').selectAll().where('id', '=', id);",
      red: { in: 'gateway/tenants/foreign-ids.test.ts', named: /connectors.* knows nothing/ },
    },
    {
      breaks: 'A thing of the graph has the same key in every organisation.',
      file: 'gateway/graph/node-keys.ts',
      find: 'derived(secret, `graph ${orgId}`)',
      instead: 'derived(secret, `graph`)',
      red: 'gateway/graph/two-organisations.test.ts',
    },
    {
      breaks: 'Organisations share their connections to a provider.',
      file: 'gateway/relay/pools.ts',
      find: 'const name = `${orgId}\\n${endpoint.id}`;',
      instead: 'const name = endpoint.id;',
      red: 'gateway/relay/pools.test.ts',
    },
    {
      breaks: 'The owner of a table passes by its lock.',
      file: 'gateway/storage/migrations/0004-row-level-security.ts',
      find: 'force row level security',
      instead: 'no force row level security',
      red: { in: 'gateway/storage/row-level-security.test.ts', named: /is forced on every table/ },
    },
  ],
};
