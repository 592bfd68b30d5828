import { z } from 'zod';
import type { Place } from './places.ts';

/** What a running process of Node holds, looked at from outside as a debugger does. */
export interface ProcessMemory {
  /**
   * All of its live memory after a forced collection: every string and name on its heap, and the bytes of every
   * buffer, which no heap snapshot holds.
   */
  live(): Promise<Place[]>;
  /** How many bytes that is, on the heap and beside it. */
  held(): Promise<number>;
  close(): void;
}

const messageSchema = z.looseObject({
  id: z.int().optional(),
  method: z.string().optional(),
  params: z.looseObject({ chunk: z.string().optional() }).optional(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
});
const objectSchema = z.object({ result: z.object({ objectId: z.string() }) });
const queriedSchema = z.object({ objects: z.object({ objectId: z.string() }) });
const numberSchema = z.object({ result: z.object({ value: z.number() }) });
const textSchema = z.object({ result: z.object({ value: z.string() }) });

/** Connects to a process that was started with `--inspect=127.0.0.1:0`, by the address in what it has printed. */
export async function openMemory(printed: string): Promise<ProcessMemory> {
  const socket = new WebSocket(/ws:\S+/.exec(printed)?.[0] ?? '');
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  let chunks: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error } = messageSchema.parse(JSON.parse(String(data)));
    if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(params?.chunk ?? '');
    if (id === undefined) return;
    if (error === undefined) asked.get(id)?.resolve(result);
    else asked.get(id)?.reject(new Error(JSON.stringify(error)));
    asked.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of asked.values()) reject(new Error('The process has ended.'));
  });
  await new Promise((open, fail) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', fail);
  });
  let count = 0;
  const send = (method: string, params: object = {}) => {
    const answer = Promise.withResolvers<unknown>();
    count += 1;
    asked.set(count, answer);
    socket.send(JSON.stringify({ id: count, method, params }));
    return answer.promise;
  };
  return {
    live: async () => {
      await send('HeapProfiler.collectGarbage');
      chunks = [];
      await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
      const snapshot = Buffer.from(chunks.join(''));
      chunks = [];
      const bytes = await liveBuffers(send);
      return [
        { name: 'its heap', bytes: snapshot },
        { name: 'its buffers', bytes },
      ];
    },
    held: async () => {
      await send('HeapProfiler.collectGarbage');
      const expression = '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())';
      return numberSchema.parse(await send('Runtime.evaluate', { expression })).result.value;
    },
    close: () => socket.close(),
  };
}

/** The bytes of every view on memory that is alive, one after the other. What a pool holds beyond the views on it is free. */
async function liveBuffers(send: (method: string, params?: object) => Promise<unknown>): Promise<Buffer> {
  // Where the pool is full, another takes its place before they are listed.
  await send('Runtime.evaluate', { expression: 'void Buffer.allocUnsafe(1)' });
  const prototype = objectSchema.parse(
    await send('Runtime.evaluate', { expression: 'Object.getPrototypeOf(Uint8Array.prototype)' }),
  );
  const queried = queriedSchema.parse(
    await send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId }),
  );
  const told = textSchema.parse(
    await send('Runtime.callFunctionOn', {
      objectId: queried.objects.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const views = this.filter((one) => !Object.hasOwn(one, 'constructor') && one.byteLength > 0);
        const times = new Map();
        for (const { buffer } of views) times.set(buffer, (times.get(buffer) ?? 0) + 1);
        const pool = Buffer.allocUnsafe(1).buffer;
        const isPool = ({ buffer, byteLength }) =>
          byteLength === Buffer.poolSize && (buffer === pool || times.get(buffer) > 1);
        const bytes = (one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength);
        return Buffer.concat(views.filter((one) => !isPool(one)).map(bytes)).toString('base64');
      }`,
    }),
  );
  return Buffer.from(told.result.value, 'base64');
}
