import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the proxy passed it on, with the answer still to be given. */
export interface PassedOn {
  readonly request: IncomingMessage;
  readonly body: string;
  readonly response: ServerResponse;
}

export interface StandIn {
  /** Host and port. */
  readonly address: string;
  /** All requests so far. */
  readonly seen: PassedOn[];
  /** What happens from the next request on. */
  answer: (passed: PassedOn) => void;
  /** Resolves with the next request that arrives whole. */
  next(): Promise<PassedOn>;
  close(): Promise<void>;
}

/** Stands where a gateway is: what is looked at is what the proxy makes of a request and of an answer. */
export async function startStandIn(): Promise<StandIn> {
  let waiting: ((passed: PassedOn) => void)[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const passed = { request, body, response };
    standIn.seen.push(passed);
    for (const resolve of waiting) resolve(passed);
    waiting = [];
    standIn.answer(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: StandIn = {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    answer: answerEmpty,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
}

/** An empty object. */
export function answerEmpty({ response }: PassedOn): void {
  response.end('{}');
}
