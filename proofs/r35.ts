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
    'Whoever has the database and the key of the audit’s seals can write another chain, and whoever may write to the database alone can put an older state of it back whole, with the head that was sealed for it, or empty one whose organisation had changed no rules yet: its head has to be kept elsewhere.',
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
      find: 'breakAtEnd(last, head) ?? breakAtStart(beginning)',
      instead: 'breakAtStart(beginning)',
      red: { in: 'gateway/storage/audit.test.ts', named: /shows the last rows removed/ },
    },
    {
      breaks: 'An audit that was emptied begins again as if nothing had been.',
      file: 'gateway/storage/audit.ts',
      find: "beginning: isFirst ? 'first' : 'again'",
      instead: "beginning: 'first'",
      red: { in: 'gateway/storage/audit.test.ts', named: /that was emptied stays broken/ },
    },
    {
      breaks: 'An end that somebody without the key has moved back is sealed with the next row.',
      file: 'gateway/storage/audit.ts',
      find: 'beginning: beginningOf(key, { ...head, lastSeq: head.lastSeq - 1 }, row.seal)',
      instead: "beginning: 'first'",
      red: { in: 'gateway/storage/audit.test.ts', named: /its end was moved back/ },
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
