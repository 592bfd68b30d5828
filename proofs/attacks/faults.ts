import { type AttackClass, inFile } from './attack.ts';

/** What fails around Sidenote. `npm run reliability` does more of it, under load, and counts answers. */
export const faults: AttackClass = {
  title: 'Faults',
  attacks: [
    {
      tries:
        'The service worker is stopped in the middle of an answer, before it, and between the parts of its work.',
      end: 'survived',
      tests: [
        inFile('e2e/faults.spec.ts', /browser stops the worker/),
        'e2e/worker-killed.spec.ts',
        inFile('e2e/firefox/faults.spec.ts', /background page/),
        'e2e/firefox/idle.spec.ts',
        'src/background/broken-off.test.ts',
        'src/background/todays-notes.test.ts',
        inFile('e2e/trust.spec.ts', /outlives the answer/),
      ],
    },
    {
      tries: 'The browser is closed, or killed in the middle of an answer, and started again.',
      end: 'survived',
      tests: [
        'e2e/browser-killed.spec.ts',
        inFile('src/background/owner.test.ts', /browser was closed/),
        'src/background/managed-policy.test.ts',
        inFile('e2e/firefox/managed.spec.ts', /next start/),
      ],
    },
    {
      tries: 'A gateway is killed, or told to stop, while answers run.',
      end: 'survived',
      tests: [
        'gateway/storage/crash.test.ts',
        'gateway/operations/drain.test.ts',
        inFile('gateway/reliability/reliability.test.ts', /gateway/),
        inFile('deploy/fleet.test.ts', /when one is killed/),
        inFile('e2e/faults.spec.ts', /gateway is killed/),
      ],
    },
    {
      tries: 'The database stops, is slow, hangs, is full, or restarts in a transaction.',
      end: 'survived',
      tests: [
        'gateway/storage/faults.test.ts',
        inFile('gateway/reliability/reliability.test.ts', /database/),
        inFile('gateway/storage/postgres.test.ts', /middle of a transaction/),
      ],
    },
    {
      tries: 'Redis stops, comes back empty, or is cut off from one gateway of three.',
      end: 'survived',
      tests: [
        inFile('deploy/fleet.test.ts', /Redis/),
        inFile('gateway/limits/redis-limits.test.ts', /Redis|cut off/),
        'gateway/cluster/membership.test.ts',
        'gateway/cluster/signals.test.ts',
      ],
    },
    {
      tries: 'A gateway is cut off from the database and Redis.',
      end: 'survived',
      tests: [inFile('gateway/reliability/reliability.test.ts', /network/)],
    },
    {
      tries: 'The clock moves by an hour, a day or a year.',
      end: 'survived',
      tests: [inFile('gateway/limits/ledger.test.ts', /clock/)],
    },
    {
      tries: 'The disk is full.',
      end: 'survived',
      tests: ['gateway/storage/full-disk.test.ts'],
    },
    {
      tries: 'Hardly a file descriptor is left.',
      end: 'survived',
      tests: ['gateway/open-files.test.ts'],
    },
    {
      tries: 'Work of the background is taken over from a gateway that died: webhooks, connectors, analyses.',
      end: 'survived',
      tests: [
        inFile('gateway/webhooks/worker.test.ts', /died/),
        inFile('gateway/connectors/worker.test.ts', /died|stopped in the middle/),
        inFile('gateway/graph/analysis/job.test.ts', /killed/),
      ],
    },
  ],
  notTried: [
    'A power cut of the machine: the journal is written without waiting for the disk (docs/reliability.md).',
  ],
};
