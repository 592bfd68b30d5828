import { existsSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

/**
 * Loaded into a gateway, with its threads: an analysis of the graph that has come to relations goes no further until the file
 * that `SIDENOTE_TEST_GATE` names is there. So it can be looked at, and stopped, in its middle.
 */
const gate = process.env.SIDENOTE_TEST_GATE;
const held = new Int32Array(new SharedArrayBuffer(4));

if (!isMainThread && parentPort !== null && gate !== undefined && 'claimed' in Object(workerData)) {
  const port = parentPort;
  const tell = port.postMessage.bind(port);
  port.postMessage = (told) => {
    tell(told);
    // Only a thread of its own may stand still; what it told before is heard meanwhile.
    if (told.step === 'relations') while (!existsSync(gate)) Atomics.wait(held, 0, 0, 20);
  };
}
