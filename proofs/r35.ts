import type { Proof } from './proof.ts';

export const r35: Proof = {
  tests: [
    'gateway/storage/audit.test.ts',
    'gateway/audit-cli.test.ts',
    'gateway/routes/admin/undo.test.ts',
    'gateway/trust/probes.test.ts',
  ],
  leavesOut: [
    'Whoever has the database and the key of the audit’s seals can write another chain: its head has to be kept elsewhere.',
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
  ],
};
