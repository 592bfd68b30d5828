import type { Proof } from './proof.ts';

export const r35: Proof = {
  tests: [
    'gateway/storage/audit.test.ts',
    'gateway/audit-cli.test.ts',
    'gateway/routes/admin/one-row-each.test.ts',
    'gateway/routes/admin/undo.test.ts',
    'gateway/trust/probes.test.ts',
  ],
  leavesOut: [
    'Whoever has the database and the key of the audit’s seals can write another chain, and whoever may write to the database alone can empty it and set its organisation back to where nobody had changed it: its head has to be kept elsewhere.',
    'What a directory says of somebody is a row where their access ends or comes back; that it knows them, or their name by now, is none.',
    'What people decide for themselves, such as a vote or their own part in the graph, is no act of administration.',
  ],
  controls: [
    {
      breaks: 'A row that was changed is not noticed.',
      file: 'gateway/storage/audit-verify.ts',
      find: "  if (row.hash !== hashRow({ ...row, orgId: row.org_id }, row.previous_hash)) return 'changed';\n",
      instead: '',
      red: { in: 'gateway/storage/audit.test.ts', named: /shows a changed actor/ },
    },
    {
      breaks: 'Rows that are missing at the end are not noticed.',
      file: 'gateway/storage/audit-verify.ts',
      find: 'broken: breakAtEnd(last, head) };',
      instead: 'broken: undefined };',
      red: { in: 'gateway/storage/audit.test.ts', named: /shows the last rows removed/ },
    },
    {
      breaks: 'An audit that was emptied begins again as if nothing had been.',
      file: 'gateway/storage/audit.ts',
      find: 'return { ...head, startHash: BEGUN_AGAIN, lastHash: BEGUN_AGAIN };',
      instead: 'return head;',
      red: { in: 'gateway/storage/audit.test.ts', named: /that was emptied stays broken/ },
    },
    {
      breaks: 'Stopping the analysis of the graph is done without a row.',
      file: 'gateway/routes/admin/graph.ts',
      find: '      if (changed)\n',
      instead: "      if (changed && action === 'graph.start')\n",
      red: { in: 'gateway/routes/admin/one-row-each.test.ts', named: /has one row more/ },
    },
    {
      breaks: 'A route that changes something is added, and nobody asks for its row.',
      file: 'gateway/routes/admin/admin-routes.ts',
      find: '  addGraphRoutes(app, parts);\n',
      instead:
        "  addGraphRoutes(app, parts);\n  app.post('/v1/admin/organisation/reset', { config: { rule: 'owns' } }, async () => ({}));\n",
      red: { in: 'gateway/routes/admin/one-row-each.test.ts', named: /every route that could change/ },
    },
  ],
};
