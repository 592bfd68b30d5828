import { startPlayground } from './server.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const playground = await startPlayground({ port: 8443, signal: stop.signal });

console.log(`The sample pages are served on 127.0.0.1:${playground.port}. Ctrl+C stops them.

To look at them, start a Chromium with a profile of its own:

  chromium --user-data-dir="$(mktemp -d)" \\
    --host-resolver-rules="${playground.hostRules}" \\
    --ignore-certificate-errors-spki-list=${playground.spkiHash} \\
    ${playground.urls.start}
`);
