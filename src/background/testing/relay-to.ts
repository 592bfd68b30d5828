import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Code } from '@sidenote/contract/faults';
import { onTestFinished } from 'vitest';
import type { Answered } from '../../job.ts';
import type { Outcome } from '../gateway.ts';
import type { Relayed } from '../read-answer.ts';
import { relay } from '../relay.ts';

export const requestId = '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10';
export const headers = {
  'content-type': 'text/event-stream',
  'sidenote-request-id': requestId,
  'sidenote-provider': 'Acme%20KI%20%C3%BC',
  'sidenote-model': 'm-1',
  'sidenote-region': 'eu',
  'sidenote-retention': 'none',
};

export const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
export const piece = (content: string) => event({ id: 'c1', choices: [{ delta: { content } }] });
export const end = (finish_reason = 'stop') => event({ id: 'c1', choices: [{ delta: {}, finish_reason }] });
export const done = 'data: [DONE]\n\n';
export const whole = piece('One') + piece(' two.') + end() + done;

interface Got {
  outcome: Outcome<Relayed>;
  text: string;
  pieces: string[];
  answered: Answered[];
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Relays one request to a server that answers in the given way. */
export async function relayTo(
  answer: Answer,
  options: { signal?: AbortSignal; onText?: (piece: string) => void } = {},
): Promise<Got> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(response, request));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const got = { pieces: [] as string[], answered: [] as Answered[] };
  const outcome = await relay(
    {
      gatewayUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      accessToken: 'token',
      body: '{}',
      signal: options.signal ?? new AbortController().signal,
    },
    {
      answered: (by) => got.answered.push(by),
      text: (given) => {
        got.pieces.push(given);
        options.onText?.(given);
      },
    },
  );
  return { ...got, outcome, text: got.pieces.join('') };
}

export const stream =
  (body: string | Buffer, changed: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(200, { ...headers, ...changed }).end(body);

export const refusal = (code: Code) => ({ ok: false, code });
