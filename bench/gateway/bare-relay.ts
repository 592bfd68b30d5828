/** A relay in a process of its own that reads a body, passes it on and passes the answer back, and nothing else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

const [upstream = ''] = process.argv.slice(2);
const pool = new Pool(upstream, { connections: 2_000 });

const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  relay(request, response, Buffer.concat(parts));
});

function relay({ url = '/' }: IncomingMessage, response: ServerResponse, body: Buffer): void {
  pool.dispatch(
    { path: url, method: 'POST', headers: { 'content-type': 'application/json' }, body },
    {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, status, headers) =>
        void response.writeHead(status, { 'content-type': String(headers['content-type']) }),
      onResponseData: (controller, part) => {
        if (response.write(part)) return;
        controller.pause();
        response.once('drain', () => controller.resume());
      },
      onResponseEnd: () => void response.end(),
      onResponseError: () => void response.destroy(),
    },
  );
}

server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () =>
  process.send?.((server.address() as AddressInfo).port),
);
process.once('disconnect', () => process.exit());
