import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider that answers piece by piece, when the test says so. It speaks OpenAI's wire format. */
export interface SlowUpstream {
  readonly baseUrl: string;
  /** The bodies of all requests so far. */
  readonly requests: Record<string, unknown>[];
  /** How many answers are still being read by the gateway. */
  open(): number;
  /** Sends a piece to every open answer. */
  say(text: string): void;
  /** Ends every open answer as whole. */
  finish(): void;
  /** From now on every request is answered at once with this, or only so many of them. */
  answerWith(text: string, times?: number): void;
  /** From now on every request is told this at once, and its answer goes on until the test ends it. */
  beginWith(text: string): void;
  /** Breaks off every answer, and knows of no request as in the beginning. */
  rest(): void;
  close(): Promise<void>;
}

export async function startSlowUpstream(): Promise<SlowUpstream> {
  const answers = new Set<ServerResponse>();
  let ready: { readonly text: string; times: number; readonly ends: boolean } | undefined;
  const requests: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      requests.push(JSON.parse(body));
      // A page may ask it as well: the bench has one that does without a gateway.
      response.writeHead(200, { 'content-type': 'text/event-stream', 'access-control-allow-origin': '*' });
      response.flushHeaders();
      answers.add(response);
      response.on('close', () => answers.delete(response));
      if (ready !== undefined && ready.times > 0) {
        ready.times -= 1;
        say(ready.text);
        if (ready.ends) finish();
      }
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const event = (data: unknown) => {
    for (const answer of answers) answer.write(`data: ${JSON.stringify(data)}\n\n`);
  };
  const choice = (delta: object, finish: string | null) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'slow-1',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const say = (text: string) => event(choice({ content: text }, null));
  const drop = () => {
    for (const answer of answers) answer.destroy();
    answers.clear();
  };
  const finish = () => {
    event(choice({}, 'stop'));
    for (const answer of answers) answer.end('data: [DONE]\n\n');
  };
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    open: () => answers.size,
    say,
    finish,
    answerWith: (text, times = Number.POSITIVE_INFINITY) => {
      ready = { text, times, ends: true };
    },
    beginWith: (text) => {
      ready = { text, times: Number.POSITIVE_INFINITY, ends: false };
    },
    rest: () => {
      drop();
      ready = undefined;
      requests.length = 0;
    },
    close: async () => {
      drop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
