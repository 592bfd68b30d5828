import { parentPort, workerData } from 'node:worker_threads';
import { openStorage } from '../../storage/database.ts';
import { openReader } from '../../storage/reader.ts';
import { nodeKeysOf } from '../node-keys.ts';
import { analyse } from './analyse.ts';
import type { FromThread, ToThread } from './in-thread.ts';

const { options, claimed, graphKey }: ToThread = workerData;

/** One analysis, in a thread and with a connection of its own: what a gateway answers is held up by none of it. */
const storage = await openStorage({ ...options, poolSize: 2 });
const reader = openReader(storage, options);
try {
  await analyse({
    ...{ storage, claimed, keys: nodeKeysOf(Buffer.from(graphKey), claimed.org_id) },
    read: (work) => reader.read(claimed.org_id, work),
    onProgress: (step, progress) => {
      const told: FromThread = { step, progress };
      parentPort?.postMessage(told);
    },
  });
} finally {
  await reader.close();
  await storage.close();
}
