import type { Proof } from './proof.ts';

export const r36: Proof = {
  tests: [
    'gateway/limits',
    'gateway/cluster',
    'gateway/scale',
    'e2e/managed',
    'deploy/fleet.test.ts',
    'e2e/idle.spec.ts',
  ],
  leavesOut: [
    'An idle hour is not waited for: once somebody is done nothing runs on and nothing is registered that could wake the extension, and the browser stops it. Somebody who changes a page, or an admin who changes the policy, does wake it.',
    'Edge and browsers on Windows and macOS: their policy templates are held against the schemas, not tried there.',
    'Load with many thousand people: `npm run bench -- gateway` and `npm run scale` measure it, and nothing fails by a figure.',
  ],
  controls: [
    {
      breaks: 'Every person of an organisation is counted as one.',
      file: 'gateway/limits/ledger.ts',
      find: '`person/${orgId}/${person}`',
      instead: '`person/${orgId}`',
      red: { in: 'gateway/limits/limits.test.ts', named: /requests of one person/ },
    },
    {
      breaks: 'The edge of a minute lets somebody through twice.',
      file: 'gateway/limits/window.ts',
      find: 'export const WINDOW_SECONDS = 61;',
      instead: 'export const WINDOW_SECONDS = 30;',
      red: { in: 'gateway/limits/limits.test.ts', named: /the edge of a minute/ },
    },
    {
      breaks: 'What kept the extension awake for a request keeps it so for ever.',
      file: 'src/background/stay-awake.ts',
      find: '    clearInterval(calls);\n',
      instead: '',
      red: { in: 'e2e/idle.spec.ts', named: /runs on/ },
    },
  ],
};
