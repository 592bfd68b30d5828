import { type AttackClass, inFile } from './attack.ts';

/** Faults under load, by their names: one of each part in `npm test` as well, and the others here alone. */
const quickFaults = 'gateway/reliability/reliability.test.ts';
const moreFaults = 'gateway/reliability/more-faults.prove.test.ts';

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
        inFile(quickFaults, /SIGKILL/),
        inFile(moreFaults, /SIGTERM/),
        inFile('deploy/fleet.test.ts', /when one is killed/),
        inFile('e2e/faults.spec.ts', /gateway is killed/),
      ],
    },
    {
      tries: 'The database stops, is slow, hangs, is full, or restarts in a transaction.',
      end: 'survived',
      tests: [
        'gateway/storage/faults.test.ts',
        inFile(quickFaults, /database stopped/),
        inFile(moreFaults, /database (?:crashed|half a second late|its disk full)/),
        inFile('gateway/storage/postgres.test.ts', /middle of a transaction/),
      ],
    },
    {
      tries:
        'Redis stops, hangs, is slow, is full, comes back empty, or is cut off from one gateway of three.',
      end: 'survived',
      tests: [
        inFile('deploy/fleet.test.ts', /Redis/),
        inFile('gateway/limits/redis-limits.test.ts', /Redis|cut off/),
        inFile(quickFaults, /redis away/),
        inFile(moreFaults, /redis (?:ended|hangs|a fifth|full)/),
        'gateway/cluster/membership.test.ts',
        'gateway/cluster/signals.test.ts',
      ],
    },
    {
      tries: 'A gateway is cut off from the database and Redis.',
      end: 'survived',
      tests: [inFile(quickFaults, /network/), inFile(moreFaults, /cable/)],
    },
    {
      tries: 'The clock moves by an hour, a day or a year.',
      end: 'survived',
      tests: [
        inFile('gateway/limits/ledger.test.ts', /clock/),
        'gateway/operations/clock-set-back.test.ts',
        inFile(moreFaults, /clock an? (?:hour|day|year) forward/),
      ],
    },
    {
      tries: 'The disk is full.',
      end: 'survived',
      tests: ['gateway/storage/full-disk.test.ts', inFile(moreFaults, /disk full, for the embedded/)],
    },
    {
      tries: 'Hardly a file descriptor is left.',
      end: 'survived',
      tests: ['gateway/open-files.test.ts', inFile(moreFaults, /file descriptors/)],
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
