import type { Proof } from './proof.ts';

export const r5: Proof = {
  tests: [
    'gateway/canary.test.ts',
    'e2e/canary.spec.ts',
    'gateway/log.test.ts',
    { in: 'src/background/owner.test.ts', named: /ever on the disk/ },
  ],
  leavesOut: [
    'Memory that a process has freed, and what the operating system swaps out.',
    'A page’s own storage after an answer was inserted into it.',
    'Heap snapshots, PostgreSQL’s files and Redis are not searched yet.',
  ],
  controls: [
    {
      breaks: 'The gateway writes a question to its standard error.',
      file: 'gateway/relay/openai-body.ts',
      find: '  const mark = newMark();\n',
      instead: '  const mark = newMark();\n  process.stderr.write(question.text);\n',
      red: { in: 'gateway/canary.test.ts', named: /on a whole answer/ },
    },
    {
      breaks: 'The log tells what an error said, which may quote a text.',
      file: 'gateway/log.ts',
      find: 'return { error: error.constructor.name, code,',
      instead: 'return { error: error.message, code,',
      red: 'gateway/log.test.ts',
    },
    {
      breaks: 'The extension writes what was selected to the disk.',
      file: 'src/background/storage.ts',
      find: '  await browser.storage.session.set({ [key]: value });',
      instead:
        '  await browser.storage.session.set({ [key]: value });\n  await browser.storage.local.set({ [`kept:${key}`]: value });',
      red: 'e2e/canary.spec.ts',
    },
  ],
};
