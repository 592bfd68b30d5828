import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openSender } from './send.ts';

/** A receiver on a thread of its own, which answers while this one stands still. Its cells: asked, may answer, has answered. */
const receiver = `
  const { parentPort, workerData: cells } = require('node:worker_threads');
  const set = (cell) => { Atomics.store(cells, cell, 1); Atomics.notify(cells, cell); };
  require('node:http').createServer((request, response) => {
    request.resume().on('end', () => {
      set(0);
      Atomics.wait(cells, 1, 0);
      response.writeHead(204).end(() => set(2));
    });
  }).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });
`;

test('a receiver that has answered is not taken for slow because this process was held up', async () => {
  const cells = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(receiver, { eval: true, workerData: cells });
  const sender = openSender({ gatewayIsLoopback: true, timeoutMs: 10_000 });
  onTestFinished(async () => {
    vi.useRealTimers();
    await sender.close();
    await worker.terminate();
  });
  const [port]: unknown[] = await once(worker, 'message');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sending = sender.send(`http://127.0.0.1:${port}/`, {}, '{}', new AbortController().signal);
  while (Atomics.load(cells, 0) === 0) await new Promise(setImmediate);
  Atomics.store(cells, 1, 1);
  Atomics.notify(cells, 1);
  // Nothing is read on this thread before it stands there: then the time is up and the answer is there, both.
  Atomics.wait(cells, 2, 0);
  vi.advanceTimersByTime(10_000);
  expect(await sending).toEqual({ status: 204, fault: null });
});
