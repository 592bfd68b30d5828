import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
}

/** What an app answers; undefined where it does not, or `answer` was taken into one's own hands. */
export type Answers = (asked: Asked, answer: ServerResponse) => Given | undefined;

export interface AppServer {
  readonly url: string;
  readonly asked: Asked[];
  answers: Answers;
  close(): Promise<void>;
}

/** A server on a free port of this machine in an app's place. */
export async function startAppServer(answers: Answers): Promise<AppServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://app.example');
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const one = {
        ...{ method: request.method ?? '', path: pathname, query: searchParams, headers },
        body: Buffer.concat(chunks).toString(),
      };
      asked.push(one);
      const given = app.answers(one, response);
      if (given === undefined) return;
      const { status = 200, body = {} } = given;
      response.writeHead(status, { 'content-type': 'application/json', ...given.headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const app: AppServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return app;
}
