import type { Proof } from './proof.ts';

export const r21: Proof = {
  tests: [
    'gateway/storage/person-data.test.ts',
    'gateway/storage/erasures.test.ts',
    'gateway/storage/retention.test.ts',
    'gateway/routes/admin/people.test.ts',
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
  ],
};
