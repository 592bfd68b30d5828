import type { Proof } from './proof.ts';

export const r21: Proof = {
  tests: [
    'gateway/storage/person-data.test.ts',
    'gateway/storage/erasures.test.ts',
    'gateway/storage/retention.test.ts',
    'gateway/routes/admin/people.test.ts',
    'gateway/routes/graph-copy.test.ts',
  ],
  leavesOut: [
    'Backups of the database are the operator’s.',
    'The record of processing is a document of the organisation’s.',
  ],
  controls: [
    {
      breaks: 'Erasing a person leaves their weeks behind.',
      file: 'gateway/storage/person-data.ts',
      find: "    'outcome',\n    'person_week',\n",
      instead: "    'outcome',\n",
      red: 'gateway/storage/person-data.test.ts',
    },
    {
      breaks: 'Nothing goes after its time.',
      file: 'gateway/storage/retention.ts',
      find: '.limit(ROWS),',
      instead: '.limit(0),',
      red: 'gateway/storage/retention.test.ts',
    },
    {
      breaks: 'What became of answers is kept for ever.',
      file: 'gateway/storage/retention-job.ts',
      find: "      (db) => deleteOlder(db, 'outcome', orgId, since(days.feedbackDays)),\n",
      instead: '',
      red: { in: 'gateway/storage/retention.test.ts', named: /from every table/ },
    },
    {
      breaks: 'Messages that no receiver took are kept for ever.',
      file: 'gateway/storage/retention-job.ts',
      find: '      (db) => deleteOlderDeadLetters(db, storage.kind, { orgId, before: since(DEAD_LETTER_DAYS) }),\n',
      instead: '',
      red: { in: 'gateway/storage/retention.test.ts', named: /from every table/ },
    },
    {
      breaks: 'Outcomes go before their time.',
      file: 'gateway/storage/retention-job.ts',
      find: "deleteOlder(db, 'outcome', orgId, since(days.feedbackDays))",
      instead: "deleteOlder(db, 'outcome', orgId, since(days.feedbackDays - 1))",
      red: { in: 'gateway/storage/retention.test.ts', named: /from every table/ },
    },
    {
      breaks: 'Erasing a person leaves which accounts they took out of the graph.',
      file: 'gateway/storage/person-data.ts',
      find: '  await forgetWhose(db, orgId, person);\n',
      instead: '',
      red: { in: 'gateway/routes/graph-copy.test.ts', named: /once one is erased/ },
    },
  ],
};
