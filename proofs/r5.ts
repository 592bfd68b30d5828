import type { Proof } from './proof.ts';

export const r5: Proof = {
  tests: [
    'gateway/testing/canary',
    'gateway/canary.test.ts',
    'gateway/canary.prove.test.ts',
    'e2e/canary.spec.ts',
    'e2e/canary.prove.spec.ts',
    { in: 'e2e/firefox/managed.spec.ts', named: /next start/ },
    'gateway/log.test.ts',
    { in: 'gateway/operations/tracing.test.ts', named: /nothing of what was written/ },
    { in: 'src/background/owner.test.ts', named: /ever on the disk/ },
  ],
  leavesOut: [
    'Memory that a process has freed, and what the operating system swaps out.',
    'The head of the last request of a connection that stays open, and what was read last of a provider, until something else comes or it is closed some seconds later.',
    'Buffers of the extension’s worker, and all of Firefox’s memory.',
    'A page’s own storage after an answer was inserted into it.',
    'A text that was compressed or changed before it was written, unless its kind of compression is LevelDB’s or PostgreSQL’s.',
    'The browser’s own history, which has the address of every page, and the panel’s memory while it shows a text.',
  ],
  controls: [
    {
      breaks: 'A text in which a secret was found goes to the standard error.',
      file: 'gateway/routes/kept-back.ts',
      find: "    const group = typeof text === 'string' ? holdsBack(text, guard) : undefined;\n",
      instead:
        "    const group = typeof text === 'string' ? holdsBack(text, guard) : undefined;\n    if (group !== undefined) process.stderr.write(String(text));\n",
      red: { in: 'gateway/canary.test.ts', named: /a secret that is kept back/ },
    },
    {
      breaks: 'A trace names the whole address that was asked for.',
      file: 'gateway/operations/traced-requests.ts',
      find: '      method,\n',
      instead: '      method: `${method} ${request.url}`,\n',
      red: { in: 'gateway/operations/tracing.test.ts', named: /nothing of what was written/ },
    },
    {
      breaks: 'The gateway writes a question to its standard error.',
      file: 'gateway/relay/openai-body.ts',
      find: '  const mark = newMark();\n',
      instead: '  const mark = newMark();\n  process.stderr.write(question.text);\n',
      red: { in: 'gateway/canary.test.ts', named: /on a whole answer/ },
    },
    {
      breaks: 'The record of a request holds whatever it names as its action.',
      file: 'gateway/routes/account.ts',
      find: 'action: findAction(facts.action)?.id ?? NOT_KEPT,',
      instead: 'action: facts.action,',
      red: { in: 'gateway/canary.test.ts', named: /on an unknown action/ },
    },
    {
      breaks: 'The record of a request holds a site that nobody has allowed.',
      file: 'gateway/routes/account.ts',
      find: 'site: siteAllowed(caller.organisation.sites, facts.site) ? facts.site : NOT_KEPT,',
      instead: 'site: facts.site,',
      red: { in: 'gateway/canary.prove.test.ts', named: /after every kind of answer/ },
    },
    {
      breaks: 'The gateway holds every question in its memory.',
      file: 'gateway/relay/openai-body.ts',
      find: '  const mark = newMark();\n',
      instead: '  const mark = newMark();\n  Reflect.set(globalThis, mark, question);\n',
      red: { in: 'gateway/canary.prove.test.ts', named: /in the memory of a gateway/ },
    },
    {
      breaks: 'Metrics count by the address that was asked for.',
      file: 'gateway/routes/requests.ts',
      find: '      route: request.routeOptions.url,\n',
      instead: '      route: request.url,\n',
      red: { in: 'gateway/canary.test.ts', named: /on a whole answer/ },
    },
    {
      breaks: 'A client is told what an error said that nobody foresaw.',
      file: 'gateway/routes/failures.ts',
      find: "? 'invalid_request' : 'internal');",
      instead: "? 'invalid_request' : 'internal', error.message);",
      red: { in: 'gateway/canary.test.ts', named: /hooks, parsers or handlers/ },
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
