import { parentPort } from 'node:worker_threads';
import type { Job, Report } from './messages.ts';

// Stands in for the worker in tests of the supervisor: it does what the text says.

let answered = 0;

parentPort?.on('message', ({ id, request }: Job) => {
  const report = (text: string, worn = false) =>
    parentPort?.postMessage({ kind: 'answer', id, text, worn } satisfies Report);
  if (request.text.startsWith('crash')) throw new Error(`secret: ${request.text}`);
  if (request.text.startsWith('exit')) process.exit(1);
  if (request.text.startsWith('hang')) for (;;);
  if (request.text.startsWith('fail')) parentPort?.postMessage({ kind: 'failed', id } satisfies Report);
  else if (request.text === 'foreign') parentPort?.postMessage({ kind: 'needs-model', id } satisfies Report);
  else if (request.text === 'age') report(String(++answered));
  else setTimeout(() => report(request.text, request.text === 'worn'), request.text === 'slow' ? 150 : 0);
});
parentPort?.postMessage({ kind: 'ready' } satisfies Report);
